package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.cli.Terminal.Run;

class MeasureCommandTest {

    private final Terminal terminal;

    MeasureCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @BeforeEach
    void makeAJournal() {
        assertThat(terminal.run("init", "--no-passphrase", "./j.thole").exit()).isZero();
    }

    private Run measure(String instrument, String date, String total) {
        return terminal.run("measure", "./j.thole", "--instrument", instrument, "--date", date, "--total", total);
    }

    @Test
    void totalsAreEnteredAndListedFirstToLatest() {
        assertThat(measure("PEG", "2026-03-01", "5.5")).isEqualTo(new Run(0, "saved peg 2026-03-01: 5.5\n", ""));
        assertThat(measure("rmdq-24", "2026-03-01", "12").out()).isEqualTo("saved rmdq_24 2026-03-01: 12\n");
        assertThat(measure("peg", "2026-06-01", "4").exit()).isZero();
        assertThat(terminal.run("measure", "./j.thole")).isEqualTo(new Run(0, """
                                peg, PEG: 5.5 on 2026-03-01, 4 on 2026-06-01: −1.5, better. At or above meaningful change.
                                rmdq_24, RMDQ-24: 12 on 2026-03-01. One total so far, so there is no change to speak of yet.
                                """, ""));
    }

    @Test
    void aSecondTotalOfADayTakesThePlaceOfTheFirst() {
        measure("peg", "2026-03-01", "5.5");
        measure("peg", "2026-03-01", "6");
        assertThat(terminal.run("measure", "./j.thole").out())
                .startsWith("peg, PEG: 6 on 2026-03-01. One total so far");
    }

    @Test
    void withNothingMeasuredItSaysSo() {
        assertThat(terminal.run("measure", "./j.thole")).isEqualTo(new Run(0, "Nothing is measured yet.\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "wellness, 3, There is no instrument “wellness”",
        "important_activities, 3, There is no instrument “important_activities”",
        "peg, 10.5, PEG cannot come to 10.5",
        "peg, -1, PEG cannot come to",
        "peg, NaN, PEG cannot come to",
        "rmdq_24, 3.5, RMDQ-24 cannot come to 3.5"
    })
    void whatCannotBeIsRefusedAndNothingIsKept(String instrument, String total, String says) {
        Run run = measure(instrument, "2026-03-01", total);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith(says).contains("Nothing was changed.");
        assertThat(terminal.run("measure", "./j.thole").out()).isEqualTo("Nothing is measured yet.\n");
    }

    @Test
    void aTotalNeedsItsInstrumentAndItsDate() {
        assertThat(terminal.run("measure", "./j.thole", "--total", "3").exit()).isEqualTo(2);
        assertThat(measure("peg", "2026-02-30", "3").exit()).isEqualTo(2);
        assertThat(measure("peg", "2026-02-28", "three").exit()).isEqualTo(2);
    }

    @Test
    void theExampleHasItsMeasures() {
        terminal.run("demo", "./d.thole");
        assertThat(terminal.run("measure", "./d.thole").out())
                .contains("important_activities, Activities that matter: ")
                .contains(
                        "peg, PEG: 5.7 on 2026-08-04, 4.3 on 2026-11-10: −1.4, better. At or above meaningful change.");
    }
}
