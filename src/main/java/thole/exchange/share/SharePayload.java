package thole.exchange.share;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import thole.exchange.share.ShareAbout.NewerShareException;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;
import thole.written.JournalDocument;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// What is sealed: a zip of two entries, `about.json` and `journal.json`, in that order and nothing else.
final class SharePayload {

    static final int MOST_RECORDS = 200_000;
    static final int MOST_INFLATED = 128 << 20;

    private static final int MOST_ABOUT = 1 << 16;
    private static final String ABOUT = "about.json";
    private static final String JOURNAL = "journal.json";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the earliest a zip can say

    private SharePayload() {}

    static byte[] write(ShareAbout about, JournalDocument journal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            begin(zip, ABOUT);
            zip.write(about.write().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            begin(zip, JOURNAL);
            journal.write(zip);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /// @param zipped whole and unchanged since it was sealed; by whom nobody knows, so it is still read with care
    static SharedJournal read(byte[] zipped) throws UnreadableException, NewerShareException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            expect(zip, ABOUT);
            String text = new String(new Limited(zip, MOST_ABOUT).readAllBytes(), StandardCharsets.UTF_8);
            ShareAbout about = ShareAbout.read(text);
            expect(zip, JOURNAL);
            Map<EntryId, Entry<?>> entries = new HashMap<>();
            JournalDocument document = JournalDocument.read(
                    new Limited(zip, MOST_INFLATED), MOST_RECORDS, entry -> entries.put(entry.id(), entry));
            if (zip.getNextEntry() != null) {
                throw new UnreadableException("the end");
            }
            return new SharedJournal(about, snapshot(document, entries));
        } catch (IOException | IllegalArgumentException notAZip) { // the second is a name that is not UTF-8
            throw new UnreadableException("a zip");
        }
    }

    private static void expect(ZipInputStream zip, String name) throws IOException, UnreadableException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new UnreadableException(name);
        }
    }

    private static JournalSnapshot snapshot(JournalDocument document, Map<EntryId, Entry<?>> read)
            throws UnreadableException {
        List<Entry<?>> entries = new ArrayList<>();
        for (WrittenRow row : document.rows()) {
            if (row.revision() != 1 || row.deleted()) {
                throw new UnreadableException("what was handed over has no past");
            }
            entries.add(Objects.requireNonNull(read.get(row.id())));
        }
        return JournalSnapshot.of(document.facts(), entries);
    }

    /// Ends with an error where more comes than there may be, and never closes the zip.
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than there may be");
            }
        }
    }
}
