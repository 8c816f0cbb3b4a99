package thole.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.day.Moment;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.written.json.UnreadableException;

class JournalDocumentTest {

    private static final Moment NOW = Moment.now(TestJournals.CLOCK);

    private static JournalDocument sample() {
        Entry<LifeEvent> moved = new Entry<>(
                new EntryId(new UUID(0, 1)),
                1,
                new LifeEvent(TestJournals.TODAY, "Moved", Answer.missing()),
                "\"z\":[1.50]");
        Entry<LifeEvent> gone = new Entry<>(moved.id(), 2, moved.content(), moved.unknown());
        return new JournalDocument(
                TestJournals.facts(7),
                List.of(new WrittenChange(1, NOW, "import", 0, "b1"), new WrittenChange(2, NOW, "undo", 1, "")),
                List.of(WrittenRow.of(gone, true, 2), WrittenRow.of(moved, false, 1)));
    }

    private static String written(JournalDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JournalDocument read(String text) throws IOException, UnreadableException {
        return JournalDocument.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDocumentHasALineForEverythingAndReadsBackAsItWas() throws IOException, UnreadableException {
        String at = "\"at\":{\"local\":\"2026-03-10T10:30\",\"zone\":\"Europe/Berlin\",\"offset\":\"+01:00\"}";
        String body = "\"body\":{\"v\":1,\"day\":\"2026-03-10\",\"name\":\"Moved\",\"z\":[1.50]}}";
        String id = "\"id\":\"00000000-0000-0000-0000-000000000001\"";
        assertThat(written(sample()))
                .isEqualTo(String.join(
                        "\n",
                        "{\"format\":\"thole-journal\",\"v\":1,",
                        "\"journal\":{\"id\":\"00000000-0000-0007-0000-000000000007\",\"example\":false,\"day_start\":\"04:00\"},",
                        "\"changes\":[",
                        "{\"number\":1," + at + ",\"action\":\"import\",\"batch\":\"b1\"},",
                        "{\"number\":2," + at + ",\"action\":\"undo\",\"target\":1}",
                        "],",
                        "\"revisions\":[",
                        "{\"kind\":\"life_event\"," + id + ",\"revision\":1,\"change\":1," + body + ",",
                        "{\"kind\":\"life_event\"," + id + ",\"revision\":2,\"change\":2,\"deleted\":true," + body,
                        "]}",
                        ""));
        assertThat(read(written(sample()))).isEqualTo(sample());
    }

    @Test
    void anEmptyJournalIsADocumentToo() throws IOException, UnreadableException {
        JournalDocument empty = new JournalDocument(TestJournals.facts(7), List.of(), List.of());
        assertThat(read(written(empty))).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thole-journal|other",
                "\"v\":1,|\"v\":2,",
                "\"number\":2|\"number\":3",
                "\"target\":1|\"target\":2",
                "\"action\":\"undo\"|\"action\":\"dream\"",
                "\"batch\":\"b1\"|\"batch\":\"b 1\"",
                "\"revision\":2|\"revision\":3",
                "\"change\":2|\"change\":1",
                "\"change\":2|\"change\":7",
                "life_event|dream",
                "Europe/Berlin|Europe/Atlantis",
                "2026-03-10\",\"name|2026-13-10\",\"name",
                "\"deleted\":true|\"deleted\":1",
                "\"deleted\":true|\"unknown\":true"
            })
    void whatDoesNotFitTogetherIsRefused(String what, String instead) throws IOException {
        String spoiled = written(sample()).replaceFirst(what, instead);
        assertThat(spoiled).isNotEqualTo(written(sample()));
        assertThatThrownBy(() -> read(spoiled)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aRefusalNamesTheLine() throws IOException {
        String spoiled = written(sample()).replace("\"action\":\"undo\"", "\"action\":7");
        assertThat(catchThrowableOfType(UnreadableException.class, () -> read(spoiled))
                        .line())
                .isEqualTo(5);
    }

    @Test
    void aDocumentCutShortIsRefusedWhereverItIsCut() throws IOException {
        String whole = written(sample());
        for (int length = 0; length < whole.length() - 1; length += 7) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] bytes = written(sample()).replace("Moved", "Xoved").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        assertThatThrownBy(() -> JournalDocument.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(UnreadableException.class);
    }
}
