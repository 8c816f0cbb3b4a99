package thole.insight.sign;

import thole.insight.place.PlaceReport;

/// Whether the main place of the pain changes: zones of the body that give way to others from one pain day to the next.
///
/// The specification, sections e and j. Places that are added while the earlier ones stay are neither: that is said in
/// its own sentence, and the sign cannot be told.
final class MovingPlace {

    private MovingPlace() {}

    static SignFinding of(PlaceReport places) {
        return new SignFinding(Sign.MOVES_LOCATION, verdict(places), new SignEvidence.Places(places));
    }

    private static SignVerdict verdict(PlaceReport places) {
        return switch (places.outcome()) {
            case MOVES_AROUND -> SignVerdict.SEEN;
            case STAYS_PUT -> SignVerdict.NOT_SEEN;
            case SPREADS, UNCLEAR, NOT_ENOUGH_DATA -> SignVerdict.NOT_ENOUGH_DATA;
        };
    }
}
