package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void aJournal() {
        terminal = new Terminal(folder);
        assertThat(terminal.run("demo", "./j.thole").exit()).isZero();
    }

    private Terminal.Run share(String out, String... options) {
        String[] whole = new String[5 + options.length];
        List.of("export", "./j.thole", out, "--format", "share").toArray(whole);
        System.arraycopy(options, 0, whole, 5, options.length);
        return terminal.run(whole);
    }

    @Test
    void aShareIsOpenedWithTheWordsThatWerePrintedOnce() throws IOException {
        Terminal.Run made = share("./m.thole-share", "--name", "M. L.");
        assertThat(made.exit()).isZero();
        assertThat(made.lines()).hasSize(2);
        assertThat(made.err()).contains("Without notes.", "by phone", "Nobody is alerted.");
        String words = made.lines().getLast().replace("Passphrase: ", "");
        assertThat(words.split(" ")).hasSize(5);
        terminal.write("words", words.toUpperCase(Locale.ROOT) + "\n");

        Terminal.Run table = terminal.run("review", "./m.thole-share", "--passphrase-file", "./words");
        assertThat(table.exit()).isZero();
        assertThat(table.out())
                .contains("1 shared journal; safety flags first", "M. L., file made on 2026-11-22", "not done")
                .contains("Example journal", "Linked factors: Stress", "In your record")
                .doesNotContain("clear", "reassuring", "no warning signs");
        Terminal.Run json = terminal.run("review", "./m.thole-share", "--passphrase-file", "./words", "--json");
        assertThat(json.lines())
                .singleElement()
                .asString()
                .startsWith("{\"schema\":1,")
                .contains("\"linked\":[\"stress\"");
    }

    @Test
    void theTableOfVisitsIsInTheJsonToo() {
        terminal.shares = "some words";
        assertThat(share("./m.thole-share").exit()).isZero();
        assertThat(share("./short.thole-share", "--from", "2026-11-01").exit()).isZero();

        assertThat(terminal.run("review", "./m.thole-share", "--json").out())
                .contains(
                        "\"visits\":{\"earlier\":{\"from\":",
                        "\"later\":{\"from\":\"2026-10-24\",\"to\":\"2026-11-20\"")
                .contains("{\"measure\":\"pain\",\"earlier\":{\"value\":");
        assertThat(terminal.run("review", "./short.thole-share", "--json").out())
                .contains(
                        "{\"measure\":\"flares\",\"earlier\":{\"value\":null,\"n\":0}",
                        "{\"measure\":\"medicine_days\",\"earlier\":{\"value\":null,\"n\":0}",
                        "{\"measure\":\"days_recorded\",\"earlier\":{\"value\":0.0,\"n\":28}");
    }

    @Test
    void whatAShareHoldsIsSaidBeforeItIsWritten() {
        Path nowhere = folder.resolve("gone").resolve("a.thole-share");

        Terminal.Run run = share("./gone/a.thole-share", "--from", "2026-11-01", "--to", "2026-11-10");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        nowhere + " will hold pain and its places, visits, measures, the story of the pain and scans, "
                                + "from 2026-11-01 to 2026-11-10, ")
                .contains(" days with an entry.\n", "Without notes.", "Without private factors.");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void sharesHaveAVariableOfTheirOwnAndThatOfJournalsIsReadWithAWarning() {
        terminal.journals = "of the journal";
        Terminal.Run warned = share("./journal.thole-share");
        terminal.shares = "of the share";
        Terminal.Run own = share("./own.thole-share");

        assertThat(warned.err()).contains("JOURNAL_PASSPHRASE holds, which is meant for a journal");
        assertThat(own.err()).doesNotContain("JOURNAL_PASSPHRASE");
        assertThat(own.lines()).hasSize(1); // no words were made
        assertThat(terminal.run("review", "./own.thole-share").exit()).isZero();
        assertThat(terminal.run("review", "./journal.thole-share").exit()).isEqualTo(4);
        terminal.shares = "";
        assertThat(terminal.run("review", "./journal.thole-share").exit()).isZero();
    }

    @Test
    void onePassphraseMayServeForAllOrEachHaveItsOwn() throws IOException {
        terminal.write("one", "first words\n");
        terminal.write("two", "second words\n");
        terminal.write("both", "first words\n\nsecond words\n");
        terminal.write("three", "a\nb\nc\n");
        assertThat(share("./a.thole-share", "--passphrase-file", "./one").lines())
                .hasSize(1);
        assertThat(share("./b.thole-share", "--share-passphrase-file", "./two", "--from", "2026-10-01")
                        .exit())
                .isZero();
        String[] shares = {"review", "./a.thole-share", "./b.thole-share", "--passphrase-file", ""};
        shares[4] = "./both";
        assertThat(terminal.run(shares).out()).contains("2 shared journals");
        shares[4] = "./one";
        Terminal.Run half = terminal.run(shares);
        assertThat(half.exit()).isEqualTo(4);
        assertThat(half.out()).contains("1 shared journal;");
        assertThat(half.err()).contains("That passphrase does not open").contains("b.thole-share");
        shares[4] = "./three";
        assertThat(terminal.run(shares).exit()).isEqualTo(2);
    }

    @Test
    void withoutAPassphraseNothingIsOpened() {
        share("./a.thole-share");
        Terminal.Run run = terminal.run("review", "./a.thole-share");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("There is no passphrase").contains("--passphrase-file");
    }

    @Test
    void whatAShareNeedsIsChecked() {
        assertThat(share("./a.thole-share", "--from", "2026-11-02", "--to", "2026-11-01")
                        .exit())
                .isEqualTo(2);
        assertThat(terminal.run("export", "./j.thole", "./a.zip", "--format", "csv", "--notes")
                        .exit())
                .isEqualTo(2);
        assertThat(share("./a.thole-share", "--factors", "stress;nonsense").exit())
                .isEqualTo(3);
        assertThat(share("./a.thole-share", "--to", "2020-01-01").exit()).isEqualTo(3);
        assertThat(share("./j.thole").exit()).isEqualTo(3);
        assertThat(folder.resolve("a.thole-share")).doesNotExist();
        assertThat(terminal.run("review", "./j.thole", "--passphrase-file", "./j.thole")
                        .exit())
                .isNotZero();
    }
}
