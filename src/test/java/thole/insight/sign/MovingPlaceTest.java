package thole.insight.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.missing.MissingnessWarning;
import thole.insight.place.PlaceOutcome;
import thole.insight.place.PlaceReport;
import thole.model.body.Region;

class MovingPlaceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void placesThatMoveAroundAreSeen() {
        assertSign(SignVerdict.SEEN, PlaceOutcome.MOVES_AROUND, 60, Region.SACRUM, Region.NECK_BACK, Region.CALF_LEFT);
    }

    @Test
    void placesThatStayPutAreNotSeen() {
        assertSign(
                SignVerdict.NOT_SEEN, PlaceOutcome.STAYS_PUT, 60, Region.SACRUM, Region.LOWER_BACK_LEFT, Region.SACRUM);
    }

    @Test
    void whatIsUnclearOrTooShortCannotBeTold() {
        assertSign(SignVerdict.NOT_ENOUGH_DATA, PlaceOutcome.UNCLEAR, 60, Region.SACRUM, Region.CALF_LEFT);
        assertSign(SignVerdict.NOT_ENOUGH_DATA, PlaceOutcome.NOT_ENOUGH_DATA, 20, Region.SACRUM);
    }

    @Test
    void placesThatAreOnlyAddedCannotBeTold() {
        Recorded recorded = new Recorded();
        for (int day = 0; day < 100; day++) {
            boolean more = (day > 50 && day % 5 != 0) || day % 7 == 0;
            Region[] places = more
                    ? new Region[] {Region.SACRUM, Region.CALF_LEFT, Region.FOOT_BACK_LEFT}
                    : new Region[] {Region.SACRUM};
            recorded.pain(FIRST.plusDays(day), 4, places);
        }
        PlaceReport report = report(recorded);

        assertThat(report.outcome()).isEqualTo(PlaceOutcome.SPREADS);
        assertThat(MovingPlace.of(report, MissingnessWarning.NONE).verdict()).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    private static void assertSign(SignVerdict verdict, PlaceOutcome outcome, int days, Region... inTurn) {
        Recorded recorded = new Recorded();
        for (int day = 0; day < days; day++) {
            recorded.pain(FIRST.plusDays(day), 4, List.of(inTurn).get(day / 2 % inTurn.length));
        }
        PlaceReport report = report(recorded);

        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(MovingPlace.of(report, MissingnessWarning.NONE))
                .isEqualTo(new SignFinding(
                        Sign.MOVES_LOCATION, verdict, new SignEvidence.Places(report, MissingnessWarning.NONE)));
    }

    private static PlaceReport report(Recorded recorded) {
        return PlaceReport.of(Frame.of(recorded.journal(), Window.USUAL, FIRST), 3);
    }
}
