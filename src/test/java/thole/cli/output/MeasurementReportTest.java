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

    private static final Machine MACHINE = new Machine("25.0.1", 2, List.of("-Xmn24m", "-XX:+UseParallelGC"));

    private final Texts texts = new Texts(Locale.ROOT);

    @Test
    void everyTimeStandsBesideItsFloorItsRatioAndWhatIsRequired() {
        MeasurementSheet sheet = new MeasurementSheet(
                MACHINE,
                false,
                List.of(
                        row(Subject.ONE_TEST, 2, timed(Kind.BARE_ARITHMETIC, .5, .01), Bound.NOTHING),
                        row(Subject.ONE_TEST, 2, timed(Kind.NATIVE_TEST, 7, 1), Bound.NOT_SLOWER),
                        row(Subject.WHOLE_YEAR, 100, timed(Kind.REFERENCE, 4000, 20), new Bound.TimesFaster(20, 50)),
                        row(Subject.TEN_YEARS, 3000, timed(Kind.NAIVE_PASS, .3, .1), new Bound.Milliseconds(2500, 1000))));

        assertThat(report(sheet).lines())
                .containsExactly(
                        "measured                               time              floor                        its time           ratio              required               kept",
                        "one test, 365 days, 20 columns         2.00 ms ± 0.20    its multiply-adds alone      500.0 µs ± 10.0    4.0 × the floor    –                      –",
                        "one test, 365 days, 20 columns         2.00 ms ± 0.20    ga_gls in C++, with interval  7.00 ms ± 1.00     3.5 × faster       not slower             yes",
                        "whole analysis, 365 days, 12 factors   100.00 ms ± 10.00  reference.R  4.00 s ± 0.02  40.0 × faster  20 × faster (goal 50)  yes",
                        "");
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
