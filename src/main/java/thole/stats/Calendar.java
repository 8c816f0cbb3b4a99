package thole.stats;

/// The calendar a series lies on: consecutive days, and the weekday of the first.
///
/// Every series on it has one value per day, NaN where the day has none.
///
/// @param days number of days, 0 or more
/// @param firstWeekday weekday of day 0, 0 = Monday … 6 = Sunday
public record Calendar(int days, int firstWeekday) {

    private static final int DAYS_OF_WEEK = 7;

    /// @throws IllegalArgumentException for a negative length or a weekday outside 0 to 6
    public Calendar {
        if (days < 0 || firstWeekday < 0 || firstWeekday >= DAYS_OF_WEEK) {
            throw new IllegalArgumentException(days + " days from weekday " + firstWeekday);
        }
    }

    /// Weekday of a day counted from 0: 0 = Monday … 6 = Sunday.
    /// The reference's `(as.POSIXlt(date)$wday + 6) %% 7`; a calendar without days still has a weekday for day 0.
    public int weekday(int day) {
        return (firstWeekday + day) % DAYS_OF_WEEK;
    }

    /// @throws IllegalArgumentException where a series has another length than the calendar
    public void requireSeries(double[] series) {
        if (series.length != days) {
            throw new IllegalArgumentException(series.length + " values on a calendar of " + days + " days");
        }
    }
}
