package thole.insight.frame;

import java.time.LocalDate;

/// Which days are looked at. The window is cut first: nothing outside it takes part in any way.
public sealed interface Window {

    /// The whole record up to 730 days, and the most recent 365 of a longer one.
    record Usual() implements Window {}

    /// The last days of the record, counted back from its last recorded day.
    ///
    /// @param days 1 or more
    record Last(int days) implements Window {

        public Last {
            if (days < 1) {
                throw new IllegalArgumentException("a window has at least one day");
            }
        }
    }

    /// From one date to another, both included.
    record Between(LocalDate from, LocalDate to) implements Window {

        /// From a date to the end of the record.
        public static Between since(LocalDate from) {
            return new Between(from, LocalDate.MAX);
        }

        /// From the beginning of the record to a date.
        public static Between until(LocalDate to) {
            return new Between(LocalDate.MIN, to);
        }
    }

    Window USUAL = new Usual();
}
