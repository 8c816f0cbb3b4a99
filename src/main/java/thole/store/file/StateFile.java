package thole.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import thole.model.snapshot.JournalId;
import thole.store.row.Fingerprint;
import thole.written.body.Form;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// How far a journal had come, kept beside it: a journal whose log was deleted, or that was replaced by an old copy, is
/// sound in itself and looks whole. One file for each journal, with a line for each of its copies in that folder.
public final class StateFile {

    /// How far a journal has come.
    ///
    /// @param revisions rows of entries, ever
    /// @param change number of the last change
    public record Mark(long revisions, long change) {

        public boolean isBehind(Mark other) {
            return revisions < other.revisions || change < other.change;
        }
    }

    private final Path file;
    private final String name;

    public StateFile(Path journal, JournalId id) {
        file = journal.resolveSibling(id + ".state");
        name = String.valueOf(journal.getFileName());
    }

    /// Nothing where there is no such file, or it says nothing about this journal, or it is damaged.
    public Optional<Mark> read() {
        Json mark = all().get(name);
        try {
            return mark == null ? Optional.empty() : Optional.of(mark(mark));
        } catch (UnreadableException damaged) {
            return Optional.empty();
        }
    }

    private static Mark mark(Json json) throws UnreadableException {
        if (json instanceof Json.Items(var numbers) && numbers.size() == 2) {
            return new Mark(
                    Form.COUNT.member("revisions", numbers.get(0)), Form.COUNT.member("change", numbers.get(1)));
        }
        throw new UnreadableException("two numbers were expected");
    }

    private SequencedMap<String, Json> all() {
        try {
            SequencedMap<String, Json> members = JsonText.parse(Files.readString(file, StandardCharsets.UTF_8))
                    .values();
            if (members.get("files") instanceof Json.Members marks
                    && checksum(marks).equals(members.get("checksum"))
                    && members.keySet().equals(Set.of("v", "files", "checksum"))) {
                return new LinkedHashMap<>(marks.values());
            }
        } catch (IOException | UnreadableException noSuchFile) {
            return new LinkedHashMap<>();
        }
        return new LinkedHashMap<>();
    }

    private static Json checksum(Json marks) {
        return new Json.Text(Fingerprint.of("state", JsonText.print(marks)).hex());
    }

    /// Replaces the mark in one step.
    public void write(Mark mark) throws IOException {
        SequencedMap<String, Json> marks = all();
        marks.put(name, new Json.Items(List.of(Json.of(mark.revisions), Json.of(mark.change))));
        replace(marks);
    }

    /// Takes the mark away, where the journal is about to be replaced on purpose.
    public void forget() throws IOException {
        SequencedMap<String, Json> marks = all();
        marks.remove(name);
        if (marks.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            replace(marks);
        }
    }

    private void replace(SequencedMap<String, Json> marks) throws IOException {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("v", Json.of(1));
        members.put("files", new Json.Members(marks));
        members.put("checksum", checksum(new Json.Members(marks)));
        Path next = Places.beside(file, ".next");
        Files.deleteIfExists(next);
        Places.createPrivate(next);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(JsonText.print(new Json.Members(members)) + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
