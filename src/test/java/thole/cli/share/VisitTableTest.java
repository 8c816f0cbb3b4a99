package thole.cli.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thole.cli.output.JsonLine;
import thole.insight.frame.Period;
import thole.insight.visits.VisitChange;
import thole.insight.visits.VisitComparison;
import thole.insight.visits.VisitFigure;
import thole.insight.visits.VisitLine;
import thole.insight.visits.VisitMeasure;

class VisitTableTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 20);

    @Test
    void everyKindOfChangeHasItsVerdictAndWhatIsNotThereIsNull() {
        List<VisitLine> lines = List.of(
                new VisitLine(
                        VisitMeasure.PAIN,
                        new VisitFigure(5.25, 26),
                        new VisitFigure(3, 28),
                        new VisitChange.Estimated(-2.25, -3.5, -1, VisitChange.Size.MEANINGFUL)),
                new VisitLine(
                        VisitMeasure.SLEEP, VisitFigure.NOTHING, new VisitFigure(7, 9), new VisitChange.TooFewDays()),
                new VisitLine(
                        VisitMeasure.EXERCISES,
                        new VisitFigure(28, 28),
                        new VisitFigure(28, 28),
                        new VisitChange.NoUpsAndDowns()),
                new VisitLine(
                        VisitMeasure.FLARES,
                        new VisitFigure(0, 26),
                        new VisitFigure(1, 28),
                        new VisitChange.NotCompared()));
        Period earlier = new Period(END.minusDays(67), END.minusDays(40));
        Period later = new Period(END.minusDays(27), END);

        assertThat(json(Optional.of(new VisitComparison(earlier, later, lines))))
                .isEqualTo("""
                        {"visits":{\
                        "earlier":{"from":"2026-09-14","to":"2026-10-11","days":28},\
                        "later":{"from":"2026-10-24","to":"2026-11-20","days":28},\
                        "measures":[\
                        {"measure":"pain","earlier":{"value":5.25,"n":26},"later":{"value":3.0,"n":28},\
                        "verdict":"meaningful","change":-2.25,"lo95":-3.5,"hi95":-1.0},\
                        {"measure":"sleep","earlier":{"value":null,"n":0},"later":{"value":7.0,"n":9},\
                        "verdict":"too_few_days","change":null,"lo95":null,"hi95":null},\
                        {"measure":"exercises","earlier":{"value":28.0,"n":28},"later":{"value":28.0,"n":28},\
                        "verdict":"no_ups_and_downs","change":null,"lo95":null,"hi95":null},\
                        {"measure":"flares","earlier":{"value":0.0,"n":26},"later":{"value":1.0,"n":28},\
                        "verdict":"not_compared","change":null,"lo95":null,"hi95":null}]}}""");
    }

    @Test
    void withoutAVisitThereIsNoTable() {
        assertThat(json(Optional.empty())).isEqualTo("{\"visits\":null}");
    }

    private static String json(Optional<VisitComparison> comparison) {
        return JsonLine.of(new VisitTable(comparison)::write).strip();
    }
}
