package thole.text;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// String literals of two words or more, as the compiler's parser sees them, except what an exception says to a
/// programmer.
final class SentencesInCode {

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.;:]? \\p{L}{2,}");

    /// Markup, style sheets, and the name of the typeface.
    private static final Pattern NO_SENTENCE = Pattern.compile("[<{=]|^Inter Tab");

    private SentencesInCode() {}

    static List<String> of(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Finder(unit, positions, found).scan(unit, null);
            }
            return found;
        }
    }

    private static final class Finder extends TreeScanner<@Nullable Object, @Nullable Object> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Finder(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Object visitNewClass(NewClassTree made, @Nullable Object nothing) {
            String type = made.getIdentifier().toString();
            return type.endsWith("Exception") || type.endsWith("Error") ? null : super.visitNewClass(made, nothing);
        }

        @Override
        public @Nullable Object visitLiteral(LiteralTree literal, @Nullable Object nothing) {
            if (literal.getValue() instanceof String text
                    && TWO_WORDS.matcher(text).find()
                    && !NO_SENTENCE.matcher(text).find()) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                found.add(unit.getSourceFile().getName() + ":" + line + ": " + text);
            }
            return null;
        }
    }
}
