package thole.insight.place;

import java.util.Locale;

/// Whether pain stays in its place, in a word.
public enum PlaceOutcome {
    /// Zones give way to others from day to day.
    MOVES_AROUND,
    /// Shown that zones hardly give way to others.
    STAYS_PUT,
    /// More zones as time goes on, while the earlier ones stay.
    SPREADS,
    /// None of the three is shown.
    UNCLEAR,
    /// Fewer than 20 pairs of neighbouring pain days with places.
    NOT_ENOUGH_DATA;

    /// The name in every output.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
