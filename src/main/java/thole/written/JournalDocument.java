package thole.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import thole.model.entry.Entry;
import thole.model.snapshot.JournalFacts;
import thole.written.json.UnreadableException;

/// A whole journal as one document, nothing left out: its facts, the log of changes, and every revision of every entry
/// with the traces of what was deleted. The same journal always gives the same bytes.
///
/// @param changes oldest first
/// @param rows in the order of their changes, within one change by id
public record JournalDocument(JournalFacts facts, List<WrittenChange> changes, List<WrittenRow> rows) {

    public JournalDocument {
        changes = List.copyOf(changes);
        rows = rows.stream().sorted(DocumentWriter.ORDER).toList();
    }

    /// Writes it as UTF-8 and leaves the stream open.
    public void write(OutputStream out) throws IOException {
        DocumentWriter.write(this, out);
    }

    /// @throws UnreadableException where this is no such document, or it is damaged, or does not fit together
    public static JournalDocument read(InputStream in) throws IOException, UnreadableException {
        return read(in, Integer.MAX_VALUE, _ -> {});
    }

    /// The same, of a document that somebody else made.
    ///
    /// @param mostRows where more revisions or changes come, it is refused before they take any more memory
    /// @param each is handed every revision as it is read, so that nobody has to read its body again; whether all
    ///     fits together is known only afterwards
    public static JournalDocument read(InputStream in, int mostRows, Consumer<Entry<?>> each)
            throws IOException, UnreadableException {
        return DocumentReader.read(in, mostRows, each);
    }
}
