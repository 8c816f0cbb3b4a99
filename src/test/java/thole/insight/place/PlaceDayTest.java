package thole.insight.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.place.PlaceDay.Change;
import thole.model.body.Region;

class PlaceDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void everyDaySaysWhatBecameOfTheOneBefore() {
        Recorded recorded = new Recorded()
                .pain(FIRST, 4, Region.SACRUM)
                .pain(FIRST.plusDays(1), 4, Region.LOWER_BACK_LEFT)
                .pain(FIRST.plusDays(2), 4, Region.SACRUM, Region.CALF_LEFT)
                .pain(FIRST.plusDays(3), 4, Region.NECK_BACK, Region.CALF_LEFT)
                .pain(FIRST.plusDays(4), 4, Region.NECK_BACK);

        assertThat(PlaceDay.of(Frame.of(recorded.journal(), Window.USUAL, FIRST)))
                .containsExactly(
                        day(0, Change.NO_PAIR, Zone.LOW_BACK),
                        day(1, Change.SAME, Zone.LOW_BACK),
                        day(2, Change.CAME, Zone.LOW_BACK, Zone.LEG_LEFT),
                        day(3, Change.GAVE_WAY, Zone.UPPER_BACK_OR_NECK, Zone.LEG_LEFT),
                        day(4, Change.WENT, Zone.UPPER_BACK_OR_NECK));
    }

    @Test
    void daysWithoutPainWithoutAPlaceAndWithoutAnEntryAreNoDaysAndMakeNoPair() {
        Recorded recorded = new Recorded()
                .pain(FIRST, 4, Region.SACRUM)
                .pain(FIRST.plusDays(1), 0, Region.SACRUM)
                .pain(FIRST.plusDays(2), 4, Region.SACRUM)
                .pain(FIRST.plusDays(3), 4)
                .pain(FIRST.plusDays(4), 4, Region.NECK_BACK)
                .pain(FIRST.plusDays(6), 4, Region.SACRUM);

        assertThat(PlaceDay.of(Frame.of(recorded.journal(), Window.USUAL, FIRST)))
                .containsExactly(
                        day(0, Change.NO_PAIR, Zone.LOW_BACK),
                        day(2, Change.NO_PAIR, Zone.LOW_BACK),
                        day(4, Change.NO_PAIR, Zone.UPPER_BACK_OR_NECK),
                        day(6, Change.NO_PAIR, Zone.LOW_BACK));
    }

    @Test
    void anEmptyJournalHasNone() {
        assertThat(PlaceDay.of(Frame.of(new Recorded().journal(), Window.USUAL, FIRST)))
                .isEmpty();
    }

    private static PlaceDay day(int after, Change change, Zone... zones) {
        return new PlaceDay(FIRST.plusDays(after), Set.of(zones), change);
    }
}
