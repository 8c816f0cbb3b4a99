package thole.model.day;

import thole.model.Checked;
import thole.model.Problem.Code;

/// A rating from 0 to 10 other than pain: stress, the quality of sleep, a factor of the person's own.
public record Rating(double points) {

    public Rating {
        if (!(points >= 0 && points <= 10)) {
            throw new IllegalArgumentException("a rating goes from 0 to 10");
        }
        points += 0.0;
    }

    public static Checked<Rating> check(double points) {
        return points >= 0 && points <= 10
                ? Checked.accepted(new Rating(points))
                : Checked.refused(Code.RATING_OUT_OF_RANGE, points);
    }
}
