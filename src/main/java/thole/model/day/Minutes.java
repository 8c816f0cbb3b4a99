package thole.model.day;

import thole.model.Checked;
import thole.model.Problem.Code;

/// A part of a day in minutes, 0 to 1440: activity.
public record Minutes(double minutes) {

    public Minutes {
        if (!(minutes >= 0 && minutes <= 1440)) {
            throw new IllegalArgumentException("a day has 1440 minutes");
        }
        minutes += 0.0;
    }

    public static Checked<Minutes> check(double minutes) {
        return minutes >= 0 && minutes <= 1440
                ? Checked.accepted(new Minutes(minutes))
                : Checked.refused(Code.MINUTES_OUT_OF_RANGE, minutes);
    }
}
