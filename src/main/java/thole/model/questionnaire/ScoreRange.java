package thole.model.questionnaire;

/// The totals that an instrument can have, both ends included.
///
/// @param whole no total lies between whole numbers
public record ScoreRange(double lowest, double highest, boolean whole) {

    public ScoreRange {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("a range has a lowest and a highest total");
        }
    }

    public boolean holds(double total) {
        return total >= lowest && total <= highest && (!whole || total == Math.rint(total));
    }
}
