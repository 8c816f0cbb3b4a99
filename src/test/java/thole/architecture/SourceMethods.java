package thole.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Every method of some source files with its length, as the compiler's parser sees it.
final class SourceMethods {

    /// @param lines from the signature to the closing brace
    record SourceMethod(String place, boolean isConstructor, int parameters, long lines) {}

    private SourceMethods() {}

    static List<SourceMethod> of(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceMethod> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodFinder(unit, positions, found).scan(unit, null);
            }
            return found;
        }
    }

    private static final class MethodFinder extends TreeScanner<@Nullable Object, @Nullable Object> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<SourceMethod> found;
        private boolean inRecord;

        MethodFinder(CompilationUnitTree unit, SourcePositions positions, List<SourceMethod> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        /// A record is a value: its parts are its meaning, not what a constructor asks for.
        @Override
        public @Nullable Object visitClass(ClassTree type, @Nullable Object nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, nothing);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
            long end = positions.getEndPosition(unit, method);
            if (end >= 0 && method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                String place = unit.getSourceFile().getName() + ": " + method.getName();
                boolean constructor = !inRecord && method.getName().contentEquals("<init>");
                found.add(new SourceMethod(
                        place, constructor, method.getParameters().size(), line(end) - first + 1));
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
