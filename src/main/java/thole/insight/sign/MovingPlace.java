package thole.insight.sign;

import thole.insight.missing.MissingnessWarning;
import thole.insight.place.PlaceReport;

/// Whether the main place of the pain changes: zones of the body that give way to others from one pain day to the next.
///
/// The specification, sections e and j. Places that are added while the earlier ones stay are neither: that is said in
/// its own sentence, and the sign cannot be told; neither can it where entries depend on pain (a.7).
final class MovingPlace {

    private MovingPlace() {}

    static SignFinding of(PlaceReport places, MissingnessWarning missing) {
        return new SignFinding(Sign.MOVES_LOCATION, verdict(places, missing), new SignEvidence.Places(places, missing));
    }

    private static SignVerdict verdict(PlaceReport places, MissingnessWarning missing) {
        return switch (places.outcome()) {
            case MOVES_AROUND -> missing == MissingnessWarning.NONE ? SignVerdict.SEEN : SignVerdict.NOT_ENOUGH_DATA;
            case STAYS_PUT -> SignVerdict.NOT_SEEN;
            case SPREADS, UNCLEAR, NOT_ENOUGH_DATA -> SignVerdict.NOT_ENOUGH_DATA;
        };
    }
}
