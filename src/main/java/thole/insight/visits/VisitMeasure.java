package thole.insight.visits;

import java.util.Locale;

/// The lines of the table that holds two stretches side by side, in its order.
public enum VisitMeasure {
    /// The person’s own activities, 0 unable to 10 as before; the mean of those rated in both stretches.
    FUNCTION,
    /// Daily pain, the mean.
    PAIN,
    /// Days with pain of 7 or more, of the days with pain.
    DAYS_AT_7_OR_MORE,
    /// Flares that began.
    FLARES,
    /// Hours of the night, the mean.
    SLEEP,
    /// Minutes of activity a day, the mean.
    ACTIVITY,
    /// Days with the therapist’s exercises, of the days with an answer to that.
    EXERCISES,
    /// Days on which a treatment was noted. The journal does not tell medicines from other treatments, and a day
    /// without one is no answer, so this is shown and never compared.
    MEDICINE_DAYS,
    /// Days with an answer about the day.
    DAYS_RECORDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
