package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.cli.Terminal.Run;

class AnalyzeCommandTest {

    private static final List<String> KEYS = List.of(
            "schema",
            "file",
            "example",
            "period",
            "factors",
            "tests_run",
            "reverse",
            "joint",
            "joint_extended",
            "joint_together",
            "one_day_ahead",
            "instability",
            "trend",
            "level_shifts",
            "change",
            "flares",
            "around_flares",
            "locations",
            "years",
            "missingness",
            "signs",
            "safety");

    private final Terminal terminal;

    AnalyzeCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void theJsonOfACsvHasEveryKeyAndTheFiguresOfTheRecord() throws IOException {
        terminal.write("a.csv", record(91));
        Run run = terminal.run("analyze", "./a.csv", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        JsonPaths answer = JsonPaths.of(run.out());
        assertThat(answer.values().keySet().stream()
                        .map(path -> path.split("[.\\[]", 2)[0])
                        .distinct())
                .containsExactlyElementsOf(KEYS);
        assertThat(answer.at("period.from")).isEqualTo("2026-03-01");
        assertThat(answer.at("period.to")).isEqualTo("2026-05-30");
        assertThat(answer.at("period.days")).isEqualTo(91);
        assertThat(answer.at("period.entries")).isEqualTo(86);
        assertThat(answer.at("missingness.days_without_entry")).isEqualTo(5);
        assertThat(answer.at("missingness.warning")).isEqualTo("null");
        assertThat(answer.at("reverse[0].outcome")).isEqualTo("stress");
        assertThat(answer.at("reverse[0].sesoi")).isEqualTo("null");
        assertThat(answer.at("tests_run")).isEqualTo(4);
        assertThat(answer.at("factors[1].factor")).isEqualTo("Coffee");
        assertThat(answer.at("factors[1].family")).isEqualTo("exploratory");
        assertThat(answer.at("signs[0].sign")).isEqualTo("fluctuates_with_stress_or_sleep");
        assertThat(answer.at("signs[1].sign")).isEqualTo("persists_after_healing");
        assertThat(answer.at("signs[1].verdict")).isEqualTo("not_enough_data");
    }

    @Test
    void aLinkedFactorHasItsFigures() throws IOException {
        terminal.write("a.csv", record(91));
        JsonPaths answer =
                JsonPaths.of(terminal.run("analyze", "./a.csv", "--json").out());
        assertThat(answer.at("factors[0].factor")).isEqualTo("stress");
        assertThat(answer.at("factors[0].family")).isEqualTo("primary");
        assertThat(answer.at("factors[0].verdict")).isEqualTo("linked");
        assertThat(answer.at("factors[0].guard")).isEqualTo("null");
        assertThat(answer.at("factors[0].timing")).isEqualTo("same_day");
        String lag = "factors[0].lags[0].";
        assertThat(answer.at(lag + "status")).isEqualTo("ok");
        assertThat(answer.at(lag + "n")).isEqualTo(86);
        assertThat(answer.number(lag + "slope")).isBetween(0.4, 0.6);
        assertThat(answer.number(lag + "delta_span"))
                .isEqualTo(answer.number(lag + "slope") * answer.number(lag + "span_p10_p90"));
        assertThat(answer.number(lag + "lo90"))
                .isBetween(answer.number(lag + "delta_lo95"), answer.number(lag + "hi90"));
        assertThat(answer.at("factors[0].lags[1].lag")).isEqualTo(1);
    }

    @Test
    void aCsvSaysTheSameAsTheJournalItWasImportedInto() throws IOException {
        terminal.write("a.csv", record(120));
        terminal.run("init", "./j.thole");
        assertThat(terminal.run("import", "./j.thole", "./a.csv").exit()).isZero();
        String ofCsv = terminal.run("analyze", "./a.csv", "--json").out();
        String ofJournal = terminal.run("analyze", "./j.thole", "--json").out();
        assertThat(ofJournal.replace("j.thole", "a.csv")).isEqualTo(ofCsv);
    }

    @Test
    void aLinkThatASharedStepMayExplainSaysSoBesideItsFigures() throws IOException {
        Random random = new Random(7);
        StringBuilder csv = new StringBuilder("date,pain,stress\n");
        double pain = 0;
        double stress = 0;
        for (int day = 0; day < 28; day++) {
            pain = .5 * pain + random.nextGaussian();
            stress = .5 * stress + random.nextGaussian();
            double level = day < 14 ? 3 : 7;
            csv.append(LocalDate.of(2026, 3, 1).plusDays(day))
                    .append(',')
                    .append(Math.clamp(Math.round(level + pain), 0, 10))
                    .append(',')
                    .append(Math.clamp(Math.round(level + stress), 0, 10))
                    .append('\n');
        }
        terminal.write("a.csv", csv.toString());

        JsonPaths answer =
                JsonPaths.of(terminal.run("analyze", "./a.csv", "--json").out());

        assertThat(answer.number("factors[0].p_holm")).isLessThan(.03);
        assertThat(answer.at("factors[0].verdict")).isEqualTo("cannot_tell");
        assertThat(answer.at("factors[0].guard")).isEqualTo("shared_step");
        assertThat(answer.at("factors[0].timing")).isEqualTo("null");
        assertThat(terminal.run("analyze", "./a.csv").out().replaceAll("\\s+", " "))
                .contains("pain and stress may both have moved to another level at about the same time");
    }

    @Test
    void theLastDaysAreComparedWithThoseBeforeAChosenDate() throws IOException {
        terminal.write("a.csv", record(120));

        JsonPaths first =
                JsonPaths.of(terminal.run("analyze", "./a.csv", "--json").out());
        JsonPaths chosen = JsonPaths.of(terminal.run("analyze", "./a.csv", "--json", "--change-date=2026-05-10")
                .out());

        assertThat(first.at("change.reference")).isEqualTo("first_days");
        assertThat(first.at("change.date")).isEqualTo("null");
        assertThat(chosen.at("change.reference")).isEqualTo("before_date");
        assertThat(chosen.at("change.date")).isEqualTo("2026-05-10");
        assertThat(chosen.at("change.earlier.from")).isEqualTo("2026-04-12");
        assertThat(chosen.at("change.earlier.to")).isEqualTo("2026-05-09");
        assertThat(chosen.at("change.status")).isEqualTo("ok");
        assertThat(chosen.at("trend.points_per_30d")).isEqualTo(first.at("trend.points_per_30d"));
        assertThat(terminal.run("analyze", "./a.csv", "--change-date=2026-05-10")
                        .out())
                .contains("In the last 28 days, pain averaged")
                .contains("in the 28 days before");
    }

    @Test
    void aChosenDateThatLeavesNothingToCompareSaysSoAndOneThatIsNoneIsRefused() throws IOException {
        terminal.write("a.csv", record(120));

        JsonPaths late = JsonPaths.of(terminal.run("analyze", "./a.csv", "--json", "--change-date=2026-06-20")
                .out());

        assertThat(late.at("change.status")).isEqualTo("not_apart");
        assertThat(late.at("change.points")).isEqualTo("null");
        assertThat(terminal.run("analyze", "./a.csv", "--change-date=yesterday").exit())
                .isEqualTo(2);
    }

    @Test
    void theWindowMayBeChosen() throws IOException {
        terminal.write("a.csv", record(91));
        assertThat(period("--last=30")).isEqualTo("2026-05-01 2026-05-30 30");
        assertThat(period("--from=2026-05-01")).isEqualTo("2026-05-01 2026-05-30 30");
        assertThat(period("--to=2026-03-31")).isEqualTo("2026-03-01 2026-03-31 31");
        assertThat(period("--from=2026-04-01", "--to=2026-04-30")).isEqualTo("2026-04-01 2026-04-30 30");
        assertThat(period("--from=2027-01-01")).isEqualTo("null null 0");
    }

    @Test
    void severalFilesGiveOneObjectALineInTheirOrder() throws IOException {
        terminal.write("b.csv", record(20));
        terminal.write("a.csv", record(10));
        Run run = terminal.run("analyze", "--json", "./b.csv", "./a.csv");
        assertThat(run.lines()).hasSize(2);
        assertThat(JsonPaths.of(run.lines().get(0)).at("file"))
                .isEqualTo(terminal.file("b.csv").toString());
        JsonPaths second = JsonPaths.of(run.lines().get(1));
        assertThat(second.at("file")).isEqualTo(terminal.file("a.csv").toString());
        assertThat(second.at("factors[0].verdict")).isEqualTo("not_enough_data");
        assertThat(second.at("factors[0].timing")).isEqualTo("null");
        assertThat(second.at("factors[0].p_holm")).isEqualTo("null");
        assertThat(second.at("factors[0].lags[0].status")).isEqualTo("not_enough_data");
        assertThat(second.at("factors[0].lags[0].slope")).isEqualTo("null");
    }

    @Test
    void theTextSaysPeriodFindingsFlaresAndSigns() throws IOException {
        terminal.write("a.csv", record(91));
        Run run = terminal.run("analyze", "./a.csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2026-03-01 to 2026-05-30: 91 days, pain recorded on 86.")
                .contains("Stress")
                .contains("Coffee")
                .contains("Flares")
                .contains("Signs")
                .doesNotContain("Example journal")
                .doesNotContainIgnoringCase("because")
                .doesNotContain("{");
    }

    @Test
    void theTextHasASectionForEverythingThatIsAsked() throws IOException {
        terminal.write("a.csv", record(91));
        Run run = terminal.run("analyze", "./a.csv");
        assertThat(headings(run))
                .containsExactly(
                        "Linked",
                        "Cannot tell yet",
                        "The other way round: sleep and stress after days with less and more pain",
                        "Ups and downs",
                        "How pain changed",
                        "Flares",
                        "Signs");
        assertThat(run.lines())
                .contains("    It shows on the same day, so it cannot be told which came first.")
                .contains("  To compare what went before flares, it takes at least five of them with entries on the "
                        + "first day and on each of the three days before.");
        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("    Set beside"))
                .hasSize(1);
    }

    @Test
    void aLongRecordIsToldYearByYear() throws IOException {
        terminal.write("a.csv", record(800));
        Run run = terminal.run("analyze", "./a.csv");
        assertThat(headings(run)).contains("Year by year");
        assertThat(run.out())
                .contains("From your calmest to your most stressful days, the difference in pain is")
                .contains("2 years taken together.")
                .contains("The single years of every factor are in the answer to --json.");
    }

    @Test
    void fewerEntriesAroundBadDaysAreSaidAboveEverythingElse() throws IOException {
        terminal.write("a.csv", withGapsAfterBadDays());
        assertThat(headings(terminal.run("analyze", "./a.csv"))).startsWith("Days without an entry");
    }

    @Test
    void whatStandsFurtherUpIsNotToldTwiceUnderASign() throws IOException {
        terminal.write("a.csv", withPlaces());
        List<String> lines = terminal.run("analyze", "./a.csv").lines();
        assertThat(lines).contains("Where the pain was", "    The figures stand further up.");
        assertThat(lines)
                .filteredOn(line -> line.contains("gave way to another"))
                .hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.contains("The pain stayed in much the same place"))
                .hasSize(2);
    }

    @Test
    void anEmptyJournalIsAnalyzedToo() throws IOException {
        terminal.run("init", "./j.thole");
        Run run = terminal.run("analyze", "./j.thole");
        assertThat(run.out()).contains("Nothing is recorded in this period.");
        assertThat(headings(run)).containsExactly("Signs");
        assertThat(JsonPaths.of(terminal.run("analyze", "./j.thole", "--json").out())
                        .at("factors"))
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "analyze ./a.csv --last=0",
                "analyze ./a.csv --last=30 --to=2026-03-31",
                "analyze ./a.csv --from=2026-04-01 --to=2026-03-31",
                "analyze ./a.csv --from=2026-06-31"
            })
    void aWrongWindowIsAWrongCommandLine(String line) throws IOException {
        terminal.write("a.csv", record(20));
        assertThat(terminal.run(line.split(" ", -1)).exit()).isEqualTo(2);
    }

    @Test
    void badInputAndBadJournalsAreToldApart() throws IOException {
        terminal.write("a.csv", "date,pain\n2026-03-01,12\n");
        terminal.write("garbage.thole", "not a journal at all");
        assertThat(terminal.run("analyze", "./a.csv").exit()).isEqualTo(3);
        assertThat(terminal.run("analyze", "./none.csv").exit()).isEqualTo(3);
        assertThat(terminal.run("analyze", "./none.thole").exit()).isEqualTo(4);
        assertThat(terminal.run("analyze", "./garbage.thole").exit()).isEqualTo(4);
    }

    /// A record in which pain follows stress, with every 18th day left out.
    private static String record(int days) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("date,pain,stress,Coffee\n");
        for (int i = 0; i < days; i++) {
            int stress = random.nextInt(11);
            double pain = Math.clamp(2 + stress * 0.5 + random.nextGaussian() * 0.6, 0, 10);
            String date = LocalDate.of(2026, 3, 1).plusDays(i).toString();
            if (i % 18 != 17) {
                text.append("%s,%s,%d,%d\n".formatted(date, Math.round(pain * 2) / 2.0, stress, random.nextInt(4)));
            }
        }
        return text.toString();
    }

    /// The line after each empty one.
    private static List<String> headings(Run run) {
        List<String> lines = run.lines();
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i - 1).isEmpty())
                .mapToObj(lines::get)
                .filter(line -> !line.endsWith("."))
                .toList();
    }

    /// Pain of 8 every fifth day, with nothing on the day after.
    private static String withGapsAfterBadDays() {
        StringBuilder text = new StringBuilder("date,pain\n");
        for (int i = 0; i < 100; i++) {
            String date = LocalDate.of(2026, 3, 1).plusDays(i).toString();
            if (i % 5 != 1) {
                text.append("%s,%d\n".formatted(date, i % 5 == 0 ? 8 : i % 4));
            }
        }
        return text.toString();
    }

    /// Two neighbouring spots, now one and now the other.
    private static String withPlaces() {
        StringBuilder text = new StringBuilder("date,pain,locations\n");
        for (int i = 0; i < 60; i++) {
            String date = LocalDate.of(2026, 3, 1).plusDays(i).toString();
            text.append("%s,%d,%s\n".formatted(date, 3 + i % 4, i % 2 == 0 ? "lower_back_left" : "sacrum"));
        }
        return text.toString();
    }

    private String period(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("analyze", "./a.csv", "--json"));
        arguments.addAll(List.of(options));
        Run run = terminal.run(arguments.toArray(String[]::new));
        JsonPaths answer = JsonPaths.of(run.out());
        return answer.at("period.from") + " " + answer.at("period.to") + " " + answer.at("period.days");
    }
}
