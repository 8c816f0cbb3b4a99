package thole.cli.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.written.JournalDocument;

/// Names the import that a journal began with: how many changes it brought, and what they said. No mark is left in the
/// journal, which has to stay the same to the letter, so the name says everything that taking it back needs.
public final class WholeBatch {

    private static final Pattern NAME = Pattern.compile("whole-([1-9][0-9]{0,14})-([0-9a-f]{16})");
    private static final int LETTERS = 16;

    /// Reads a journal where that is needed.
    @FunctionalInterface
    public interface Reading {
        JournalDocument document() throws ProblemException;
    }

    private WholeBatch() {}

    static BatchId of(JournalDocument document) {
        return new BatchId("whole-" + document.changes().size() + "-" + print(document));
    }

    /// The last change of the import of that name; empty where it names another kind of import, or another journal.
    public static OptionalLong lastChange(BatchId batch, Reading journal) throws ProblemException {
        Matcher parts = NAME.matcher(batch.text());
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        long last = Long.parseLong(parts.group(1));
        JournalDocument beginning = upTo(last, journal.document());
        return beginning.changes().size() == last && print(beginning).equals(parts.group(2))
                ? OptionalLong.of(last)
                : OptionalLong.empty();
    }

    private static JournalDocument upTo(long last, JournalDocument document) {
        return new JournalDocument(
                document.facts(),
                document.changes().stream()
                        .filter(change -> change.number() <= last)
                        .toList(),
                document.rows().stream().filter(row -> row.change() <= last).toList());
    }

    private static String print(JournalDocument document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            document.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw impossible instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException(impossible);
        }
    }
}
