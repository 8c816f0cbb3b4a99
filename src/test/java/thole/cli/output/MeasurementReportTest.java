package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Floor.Missing;
import thole.cli.measure.Judgement;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.MeasurementSheet.Machine;
import thole.cli.measure.Subject;
import thole.cli.measure.Timing;
import thole.text.Texts;

class MeasurementReportTest {

    private static final Machine MACHINE = new Machine("25.0.1", 2, List.of("-Xmn24m", "-XX:+UseParallelGC"), true);

    private final Texts texts = new Texts(Locale.ROOT);

    @Test
    void everyTimeStandsBesideItsFloorItsRatioAndWhatIsRequired() {
        MeasurementSheet sheet = sheet(
                false,
                row(Subject.ONE_TEST, 2, timed(Kind.BARE_ARITHMETIC, .5, .01), Bound.NOTHING),
                row(Subject.ONE_TEST, 2, timed(Kind.NATIVE_TEST, 7, 1), Bound.NOT_SLOWER),
                row(Subject.WHOLE_YEAR, 100, timed(Kind.REFERENCE, 4000, 20), new Bound.TimesFaster(20, 50)),
                row(Subject.TEN_YEARS, 3000, timed(Kind.NAIVE_PASS, .3, .1), new Bound.Milliseconds(2500, 1000)));

        assertThat(cells(report(sheet)))
                .extracting(cells -> String.join(" | ", cells))
                .containsExactly(
                        "measured | time | floor | its time | ratio | required | kept",
                        "one test, 365 days, 20 columns | 2.00 ms ± 0.20 | multiply-adds in a plain loop"
                                + " | 500.0 µs ± 10.0 | 4.0 × the floor | – | –",
                        "one test, 365 days, 20 columns | 2.00 ms ± 0.20 | ga_gls in C++, with interval"
                                + " | 7.00 ms ± 1.00 | 3.5 × faster | not slower | yes",
                        "whole analysis, 365 days, 12 factors | 100.00 ms ± 10.00 | reference.R"
                                + " | 4.00 s ± 0.02 | 40.0 × faster | 20 × faster (goal 50) | yes",
                        "whole analysis, 3650 days, 12 factors | 3.00 s ± 0.30 | naive correlations"
                                + " | 300.0 µs ± 100.0 | 10000 × the floor | 2500 ms (goal 1000) | no");
    }

    @Test
    void theColumnsStandBelowEachOther() {
        MeasurementSheet sheet = sheet(
                false,
                row(Subject.ONE_TEST, 2, timed(Kind.NATIVE_TEST, 7, 1), Bound.NOT_SLOWER),
                row(Subject.TEN_YEARS, 900, timed(Kind.NAIVE_PASS, .3, .1), new Bound.Milliseconds(2500, 1000)));

        List<String> lines = report(sheet).lines();
        assertThat(lines.getFirst().indexOf("floor"))
                .isEqualTo(lines.get(1).indexOf("ga_gls"))
                .isEqualTo(lines.get(2).indexOf("naive"));
        assertThat(lines.getFirst().indexOf("kept"))
                .isEqualTo(lines.get(1).indexOf("yes"))
                .isEqualTo(lines.get(2).indexOf("yes"));
        assertThat(lines.get(2)).endsWith("yes, and the goal");
    }

    @Test
    void whatIsNotHereIsSaidAndNotJudged() {
        for (Missing missing : Missing.values()) {
            Floor floor = new Floor.NotHere(Kind.REFERENCE, missing);
            Comparison row = row(Subject.WHOLE_YEAR, 100, floor, new Bound.TimesFaster(20, 50));
            List<String> cells = cells(report(sheet(false, row))).get(1);
            assertThat(row.judgement()).isEqualTo(Judgement.NONE);
            assertThat(cells.get(3)).isEqualTo(texts.get("cli.bench.missing." + missing.code()));
            assertThat(cells.subList(4, 7)).containsExactly("–", "20 × faster (goal 50)", "–");
        }
    }

    @Test
    void belowTheTableStandsWhatMustBeKnown() {
        List<String> lines = report(sheet(true)).lines();

        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.get(2)).startsWith("Java 25.0.1, 2 processors;").contains("the server compiler");
        assertThat(lines.get(3)).startsWith("After ± stands half the 95 % interval");
        assertThat(lines.get(4)).isEqualTo("The window’s flags: -Xmn24m -XX:+UseParallelGC");
        assertThat(lines.get(5)).isEqualTo("The window was painted on the display that is here.");
        assertThat(lines.get(6)).startsWith("This was a quick run");
        assertThat(report(sheet(false)).lines()).isEqualTo(lines.subList(0, 6));
    }

    @Test
    void whereNoScreenIsTheFramesAreSaidToSayLess() {
        Machine without = new Machine("25.0.1", 2, List.of(), false);

        assertThat(report(new MeasurementSheet(without, false, List.of()))
                        .lines()
                        .getLast())
                .startsWith("There is no display here");
    }

    @Test
    void aFrameMayTakeSomeTimesItsFloor() {
        Comparison row =
                row(Subject.TRENDS_PANNING, 18, timed(Kind.MOVING_RECTANGLE, 16.5, .5), new Bound.AtMostTimes(1.5));

        assertThat(cells(report(sheet(false, row))).get(1))
                .containsExactly(
                        "Trends: panning frame",
                        "18.00 ms ± 1.80",
                        "moving rectangle",
                        "16.50 ms ± 0.50",
                        "1.1 × the floor",
                        "at most 1.5 × the floor",
                        "yes");
    }

    @Test
    void aSingleSampleHasNoError() {
        Floor floor = timed(Kind.REFERENCE, 4000, Double.NaN);
        assertThat(cells(report(sheet(false, row(Subject.WHOLE_YEAR, 100, floor, Bound.NOTHING))))
                        .get(1))
                .contains("4.00 s");
    }

    @Test
    void jsonHasTheRawFiguresAndNullForWhatIsNotThere() {
        MeasurementSheet sheet = sheet(
                false,
                row(Subject.ONE_TEST, 2, timed(Kind.NATIVE_TEST, 7, Double.NaN), Bound.NOT_SLOWER),
                row(Subject.ONE_DAY_CHANGED, 160, timed(Kind.NAIVE_PASS, .5, .25), new Bound.Milliseconds(400, 150)),
                row(
                        Subject.WHOLE_YEAR,
                        100,
                        new Floor.NotHere(Kind.REFERENCE, Missing.R),
                        new Bound.TimesFaster(20, 50)));

        assertThat(report(sheet).json())
                .isEqualTo(
                        "{\"java\":\"25.0.1\",\"processors\":2,"
                                + "\"window_flags\":[\"-Xmn24m\",\"-XX:+UseParallelGC\"],\"display\":true,\"quick\":false,\"measurements\":["
                                + "{\"what\":\"one_test\",\"milliseconds\":2.0,\"error\":0.2,\"floor\":\"native_test\","
                                + "\"floor_milliseconds\":7.0,\"floor_error\":null,\"missing\":null,\"times_faster\":3.5,"
                                + "\"required_times_faster\":1.0,\"goal_times_faster\":null,"
                                + "\"required_milliseconds\":null,\"goal_milliseconds\":null,\"kept\":true,\"goal_reached\":null},"
                                + "{\"what\":\"one_day_changed\",\"milliseconds\":160.0,\"error\":16.0,\"floor\":\"naive_pass\","
                                + "\"floor_milliseconds\":0.5,\"floor_error\":0.25,\"missing\":null,\"times_faster\":0.003125,"
                                + "\"required_times_faster\":null,\"goal_times_faster\":null,"
                                + "\"required_milliseconds\":400.0,\"goal_milliseconds\":150.0,\"kept\":true,\"goal_reached\":false},"
                                + "{\"what\":\"whole_year\",\"milliseconds\":100.0,\"error\":10.0,\"floor\":\"reference\","
                                + "\"floor_milliseconds\":null,\"floor_error\":null,\"missing\":\"r\",\"times_faster\":null,"
                                + "\"required_times_faster\":20.0,\"goal_times_faster\":50.0,"
                                + "\"required_milliseconds\":null,\"goal_milliseconds\":null,\"kept\":null,\"goal_reached\":null}]}");
    }

    @Test
    void aBoundIsKeptUpToItsLastDigit() {
        assertThat(judgement(100, new Bound.TimesFaster(20, 50), 2000)).isEqualTo(Judgement.KEPT);
        assertThat(judgement(101, new Bound.TimesFaster(20, 50), 2000)).isEqualTo(Judgement.BROKEN);
        assertThat(judgement(40, new Bound.TimesFaster(20, 50), 2000)).isEqualTo(Judgement.GOAL_REACHED);
        assertThat(judgement(400, new Bound.Milliseconds(400, 150), 1)).isEqualTo(Judgement.KEPT);
        assertThat(judgement(401, new Bound.Milliseconds(400, 150), 1)).isEqualTo(Judgement.BROKEN);
        assertThat(judgement(150, new Bound.Milliseconds(400, 150), 1)).isEqualTo(Judgement.GOAL_REACHED);
        assertThat(judgement(2, Bound.NOT_SLOWER, 2)).isEqualTo(Judgement.KEPT);
        assertThat(judgement(2.1, Bound.NOT_SLOWER, 2)).isEqualTo(Judgement.BROKEN);
        assertThat(judgement(3, new Bound.AtMostTimes(1.5), 2)).isEqualTo(Judgement.KEPT);
        assertThat(judgement(3.1, new Bound.AtMostTimes(1.5), 2)).isEqualTo(Judgement.BROKEN);
        assertThat(judgement(2, Bound.NOTHING, 2)).isEqualTo(Judgement.NONE);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySubjectHasAName(Subject subject) {
        assertThat(texts.has("cli.bench.subject." + subject.code())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFloorHasAName(Kind kind) {
        assertThat(texts.has("cli.bench.floor." + kind.code())).isTrue();
    }

    private static Judgement judgement(double milliseconds, Bound bound, double floor) {
        return row(Subject.ONE_TEST, milliseconds, timed(Kind.NATIVE_TEST, floor, 0), bound)
                .judgement();
    }

    /// The cells of the table, row by row.
    private static List<List<String>> cells(MeasurementReport report) {
        return report.lines().stream()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> List.of(line.split(" {2,}", -1)))
                .toList();
    }

    private static MeasurementSheet sheet(boolean quick, Comparison... rows) {
        return new MeasurementSheet(MACHINE, quick, List.of(rows));
    }

    private MeasurementReport report(MeasurementSheet sheet) {
        return new MeasurementReport(sheet, texts);
    }

    private static Comparison row(Subject subject, double milliseconds, Floor floor, Bound bound) {
        return new Comparison(subject, new Timing(milliseconds, milliseconds / 10), floor, bound);
    }

    private static Floor timed(Kind kind, double milliseconds, double error) {
        return new Floor.Timed(kind, new Timing(milliseconds, error));
    }
}
