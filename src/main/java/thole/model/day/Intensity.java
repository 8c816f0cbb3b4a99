package thole.model.day;

import thole.model.Checked;
import thole.model.Problem.Code;

/// Pain from 0, none, to 10, worst imaginable, in halves.
public record Intensity(double points) implements Comparable<Intensity> {

    public Intensity {
        if (!(points >= 0 && points <= 10) || points * 2 != Math.rint(points * 2)) {
            throw new IllegalArgumentException("pain goes from 0 to 10 in halves");
        }
        points += 0.0; // no negative zero
    }

    /// What a person or a script says, to the letter.
    public static Checked<Intensity> check(double points) {
        if (!(points >= 0 && points <= 10)) {
            return Checked.refused(Code.PAIN_OUT_OF_RANGE, points);
        }
        return points * 2 == Math.rint(points * 2)
                ? Checked.accepted(new Intensity(points))
                : Checked.refused(Code.PAIN_NOT_IN_HALVES, points);
    }

    /// What a file says: rounded to the nearest half, a tie upwards.
    public static Checked<Intensity> rounded(double points) {
        return points >= 0 && points <= 10
                ? Checked.accepted(new Intensity(Math.floor(points * 2 + 0.5) / 2))
                : Checked.refused(Code.PAIN_OUT_OF_RANGE, points);
    }

    @Override
    public int compareTo(Intensity other) {
        return Double.compare(points, other.points);
    }
}
