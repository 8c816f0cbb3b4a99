package thole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static thole.journal.TestJournals.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.journal.ChangeNote;
import thole.journal.ChangeNote.Action;
import thole.journal.RandomJournal;
import thole.journal.Revision;
import thole.journal.TestJournals;
import thole.model.ProblemException;
import thole.model.day.Moment;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.written.JournalDocument;
import thole.written.json.UnreadableException;

class SqliteStoreTest {

    private static final Moment NOW = Moment.now(TestJournals.CLOCK);

    @TempDir
    Path folder;

    private static EntryId id(long number) {
        return new EntryId(new java.util.UUID(number, number));
    }

    private static ChangeNote note(long number) {
        return new ChangeNote(number, NOW, Action.SAVE, 0, null);
    }

    @Test
    void whatWasCommittedIsThereWhenOpenedAgain() throws ProblemException {
        Path file = folder.resolve("a.thole");
        JournalFacts facts = TestJournals.facts(3);
        RandomJournal random = new RandomJournal(new SplittableRandom(5));
        List<Revision> committed = new ArrayList<>();
        try (SqliteStore store = SqliteStore.create(file, facts)) {
            for (int i = 1; i <= 60; i++) {
                Content content = random.content(TODAY);
                List<Revision> revisions = List.of(new Revision.Kept(new Entry<>(id(i), 1, content, "\"later\":[1]")));
                assertThat(store.commit(note(i), revisions)).isEqualTo(revisions);
                committed.addAll(revisions);
            }
        }
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.facts()).isEqualTo(facts);
            assertThat(store.notices()).isEmpty();
            assertThat(store.changes()).hasSize(60).startsWith(note(1)).endsWith(note(60));
            assertThat(store.entries().stream().map(Revision.Kept::new).toList())
                    .isEqualTo(committed);
            assertThat(store.revisionsOf(17)).containsExactly(committed.get(16));
        }
    }

    @Test
    void everyRevisionOfAnEntryStaysAndTheLastOneCounts() throws ProblemException {
        RandomJournal random = new RandomJournal(new SplittableRandom(6));
        Content first = random.values(TODAY);
        Content second = random.values(TODAY);
        List<Revision> history = List.of(
                new Revision.Kept(Entry.first(id(1), first)),
                new Revision.Kept(new Entry<>(id(1), 2, second, "")),
                new Revision.Deleted(id(1), 3, second));
        try (SqliteStore store = SqliteStore.create(folder.resolve("a"), TestJournals.facts(1))) {
            store.commit(note(1), history.subList(0, 1));
            store.commit(note(2), history.subList(1, 2));
            assertThat(store.entries()).isEqualTo(List.of(new Entry<>(id(1), 2, second, "")));
            store.commit(note(3), history.subList(2, 3));
            assertThat(store.entries()).isEmpty();
            assertThat(store.history(history.getFirst())).isEqualTo(history);
            assertThat(store.history(id(1))).isEqualTo(history);
            assertThat(store.history(id(2))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?b#c%20.db",
                "with space & plus+.thole",
                "日記 ü 😀.thole",
                "semi;colon='quote'",
                "-dash",
                "?mode=memory"
            })
    void anyNameOfAFileWorks(String name) throws ProblemException, IOException {
        Path file = folder.resolve("folder #1?").resolve(name);
        Files.createDirectory(folder.resolve("folder #1?"));
        Samples.write(file, 1, 3);
        assertThat(SqliteStore.verify(file).findings()).isEmpty();
        assertThat(Folders.contents(folder.resolve("folder #1?")).keySet())
                .containsExactlyInAnyOrder(
                        name, name + ".lock", TestJournals.facts(7).id() + ".state");
    }

    @Test
    void theFilesAreForTheirOwnerAlone() throws ProblemException, IOException {
        Path file = folder.resolve("a.thole");
        try (SqliteStore store = SqliteStore.create(file, TestJournals.facts(7));
                Stream<Path> files = Files.list(folder)) {
            store.commit(
                    note(1),
                    List.of(new Revision.Kept(Entry.first(id(1), new RandomJournal(new SplittableRandom(1)).story()))));
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(3);
            for (Path each : all) {
                assertThat(Files.getPosixFilePermissions(each))
                        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
        }
    }

    @Test
    void exportImportExportGivesTheSameBytes() throws ProblemException, IOException, UnreadableException {
        for (long seed = 1; seed <= 4; seed++) {
            Path file = folder.resolve("a" + seed);
            Path again = folder.resolve("b" + seed);
            Samples.write(file, seed, 40);
            byte[] first = exported(SqliteStore.open(file));
            JournalDocument document = JournalDocument.read(new ByteArrayInputStream(first));
            byte[] second = exported(SqliteStore.create(again, document));
            assertThat(new String(second, StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
            assertThat(SqliteStore.verify(again).findings()).isEmpty();
            try (SqliteStore open = SqliteStore.open(again)) {
                assertThat(open.inWrittenForm()).isEqualTo(first);
            }
            assertThat(exported(SqliteStore.open(again))).isEqualTo(first);
        }
    }

    private static byte[] exported(SqliteStore store) throws ProblemException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (store) {
            store.document().write(out);
        }
        return out.toByteArray();
    }

    @Test
    void anEmptyJournalCanBecomeTheOneOfADocument() throws ProblemException, IOException {
        Path file = folder.resolve("a");
        Samples.write(file, 9, 20);
        Path other = Files.createDirectory(folder.resolve("other")).resolve("b");
        SqliteStore.create(other, TestJournals.facts(99)).close();
        byte[] exported = exported(SqliteStore.open(file));
        try (SqliteStore store = SqliteStore.open(file);
                SqliteStore empty = SqliteStore.open(other)) {
            empty.fill(store.document());
            assertThat(empty.entries()).isEqualTo(store.entries());
            assertThatIllegalStateException().isThrownBy(() -> empty.fill(store.document()));
        }
        assertThat(exported(SqliteStore.open(other))).isEqualTo(exported);
        assertThat(Folders.contents(folder.resolve("other")).keySet())
                .containsExactlyInAnyOrder("b", "b.lock", TestJournals.facts(7).id() + ".state");
    }

    @Test
    void anImportedJournalIsTheSameJournal() throws ProblemException {
        Path file = folder.resolve("a");
        Samples.write(file, 9, 40);
        try (SqliteStore store = SqliteStore.open(file);
                SqliteStore copy = SqliteStore.create(folder.resolve("b"), store.document())) {
            assertThat(copy.facts()).isEqualTo(store.facts());
            assertThat(copy.entries()).isEqualTo(store.entries());
            assertThat(copy.changes()).isEqualTo(store.changes());
        }
    }
}
