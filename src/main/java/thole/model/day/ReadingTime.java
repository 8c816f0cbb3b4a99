package thole.model.day;

/// What a pain reading is about: the day as a whole, a moment, or the worst moment.
public sealed interface ReadingTime {

    /// The person's own rating of the day, “average pain today”. A day has at most one.
    record WholeDay() implements ReadingTime {}

    /// Pain at a moment.
    record At(Moment moment) implements ReadingTime {}

    /// The day's peak. It is recorded and shown, and never enters the daily value.
    record Peak(Moment moment) implements ReadingTime {}

    ReadingTime WHOLE_DAY = new WholeDay();
}
