package thole.exchange.csv;

import thole.model.entry.DayValues;
import thole.model.entry.Reading;

/// What one line of a plain daily CSV says: a reading, values of the day, or both. Either may be empty.
///
/// @param number the line it begins on, from 1
public record DailyLine(long number, Reading reading, DayValues values) {

    public boolean isEmpty() {
        return reading.isEmpty() && values.isEmpty();
    }
}
