package thole.exchange.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.questionnaire.form.Questionnaire;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// Reads a FHIR R4 Questionnaire from a JSON file: all of it, or a sentence that says which item this program cannot
/// ask. Nothing in the file is followed: no address is opened, no expression is run.
public final class QuestionnaireFile {

    /// A long questionnaire has some tens of thousands of bytes.
    static final int MOST_BYTES = 1 << 20;

    private QuestionnaireFile() {}

    /// A questionnaire as its file has it.
    ///
    /// @param hasRule the file says how a total is made, in the extension of this program
    /// @param leftOut texts of items that the file works out itself; they are not asked
    public record Opened(Questionnaire form, boolean hasRule, List<String> leftOut) {
        public Opened {
            leftOut = List.copyOf(leftOut);
        }
    }

    public static Opened read(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(MOST_BYTES + 1));
        } catch (NoSuchFileException missing) {
            throw new ProblemException(Problem.of(Code.FILE_MISSING, name), missing);
        } catch (IOException unreadable) {
            throw new ProblemException(Problem.of(Code.FILE_UNREADABLE, name), unreadable);
        }
    }

    /// @param name the file’s name, for messages
    static Opened read(String name, byte[] bytes) throws ProblemException {
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(Problem.of(Code.QUESTIONNAIRE_TOO_LARGE, name));
        }
        try {
            return new QuestionnaireReader(JsonText.parse(text(name, bytes))).read(name);
        } catch (UnreadableException notJson) {
            throw new ProblemException(Problem.of(Code.QUESTIONNAIRE_NOT_ONE, name), notJson);
        }
    }

    private static String text(String name, byte[] bytes) throws ProblemException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(Problem.of(Code.NOT_UTF8, name), notUtf8);
        }
    }
}
