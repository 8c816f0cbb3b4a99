package thole.insight.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Period;
import thole.model.Answer;
import thole.model.body.Region;
import thole.model.entry.CareVisit;

class PlacePairTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 11, 20);

    private static Recorded visited() {
        return new Recorded().entry(new CareVisit(VISIT, Set.of(), Answer.missing(), Answer.missing()));
    }

    @Test
    void theDaysBeforeTheVisitAreHeldAgainstTheLast28() {
        var journal = visited()
                .pain(VISIT.minusDays(1), 4, Region.LOWER_BACK_LEFT)
                .pain(VISIT.minusDays(28), 4, Region.LOWER_BACK_LEFT)
                .pain(VISIT.minusDays(29), 4, Region.CALF_LEFT)
                .pain(VISIT, 4, Region.CALF_LEFT)
                .pain(END.minusDays(1), 4, Region.LOWER_BACK_LEFT, Region.CALF_LEFT)
                .pain(END, 4, Region.CALF_LEFT)
                .journal();

        PlacePair pair = PlacePair.sinceLastVisit(journal, END).orElseThrow();

        assertThat(pair)
                .isEqualTo(new PlacePair(
                        new Period(VISIT.minusDays(28), VISIT.minusDays(1)),
                        new Period(END.minusDays(27), END),
                        new MarkedPlaces(Map.of(Region.LOWER_BACK_LEFT, 2), 2, 0),
                        new MarkedPlaces(Map.of(Region.LOWER_BACK_LEFT, 1, Region.CALF_LEFT, 2), 2, 2)));
        assertThat(pair.added().days()).isEqualTo(Map.of(Region.CALF_LEFT, 2));
    }

    @Test
    void aStretchWithoutPlacesMakesNothingNew() {
        var journal = visited()
                .pain(VISIT.minusDays(1), 4)
                .pain(END, 4, Region.CALF_LEFT)
                .journal();

        assertThat(PlacePair.sinceLastVisit(journal, END)).isEmpty();
    }

    @Test
    void withoutAVisitThereIsNoPair() {
        assertThat(PlacePair.sinceLastVisit(
                        new Recorded().pain(END, 4, Region.CALF_LEFT).journal(), END))
                .isEmpty();
    }
}
