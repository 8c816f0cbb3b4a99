package thole.cli.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import thole.exchange.csv.CsvText;
import thole.exchange.csv.DailyCsv;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.written.JournalDocument;
import thole.written.json.UnreadableException;

/// A file that somebody named on the command line, read for what it is by its content.
public record SourceFile(Path path) {

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String DOCUMENT = "{\"format\":\"thole-journal\"";
    private static final int ENOUGH_TO_TELL = 1 << 16;

    /// The text of a plain daily CSV.
    ///
    /// @throws ProblemException FORMAT_UNKNOWN where this is something else
    public String dailyCsv() throws ProblemException {
        byte[] bytes = bytes();
        if (isBinary(bytes)) {
            throw new ProblemException(Problem.of(Code.FORMAT_UNKNOWN, path));
        }
        return CsvText.decode(path.toString(), bytes);
    }

    /// Whether the file is meant as a plain daily CSV, by its name or its first line; a journal with a damaged
    /// beginning is still meant as a journal.
    public boolean isMeantAsCsv() throws ProblemException {
        if (!Files.isRegularFile(path)) {
            return isNamedCsv();
        }
        byte[] beginning = beginning();
        if (startsAsDatabase(beginning)) {
            return false;
        }
        return isNamedCsv() || (!isBinary(beginning) && DailyCsv.isOne(new String(beginning, StandardCharsets.UTF_8)));
    }

    /// Whether the file is meant as a whole journal in JSON, by how it begins.
    public boolean isMeantAsDocument() throws ProblemException {
        return Files.isRegularFile(path)
                && new String(beginning(), StandardCharsets.UTF_8)
                        .replaceAll("\\s+", "")
                        .startsWith(DOCUMENT);
    }

    /// A whole journal in JSON.
    ///
    /// @throws ProblemException DOCUMENT_NEWER or DOCUMENT_DAMAGED where it cannot be read as one
    public JournalDocument document() throws ProblemException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return JournalDocument.read(in);
        } catch (UnreadableException e) {
            String what = String.valueOf(e.getMessage());
            throw new ProblemException(
                    e.isNewer()
                            ? Problem.of(Code.DOCUMENT_NEWER, path, what)
                            : Problem.of(Code.DOCUMENT_DAMAGED, path, e.line(), what),
                    e);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private boolean isNamedCsv() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private byte[] bytes() throws ProblemException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private byte[] beginning() throws ProblemException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ENOUGH_TO_TELL);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private ProblemException problem(IOException e) {
        Code code = e instanceof NoSuchFileException ? Code.FILE_MISSING : Code.FILE_UNREADABLE;
        return new ProblemException(Problem.of(code, path), e);
    }

    private static boolean startsAsDatabase(byte[] bytes) {
        return bytes.length >= DATABASE.length && Arrays.equals(Arrays.copyOf(bytes, DATABASE.length), DATABASE);
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
