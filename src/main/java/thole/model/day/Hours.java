package thole.model.day;

import thole.model.Checked;
import thole.model.Problem.Code;

/// A part of a day in hours, 0 to 24: sleep or sitting.
public record Hours(double hours) {

    public Hours {
        if (!(hours >= 0 && hours <= 24)) {
            throw new IllegalArgumentException("a day has 24 hours");
        }
        hours += 0.0;
    }

    public static Checked<Hours> check(double hours) {
        return hours >= 0 && hours <= 24
                ? Checked.accepted(new Hours(hours))
                : Checked.refused(Code.HOURS_OUT_OF_RANGE, hours);
    }
}
