package thole.ui.review;

import java.util.Comparator;
import java.util.Locale;
import thole.review.CaseRow;

/// What the lines of the caseload are put in order by. Within what is alike, and at first, what is open and most urgent
/// comes first, then the newest data.
enum CaseOrder {
    LABEL,
    SAFETY,
    DATA,
    DAYS,
    PAIN,
    CHANGE;

    private static final Comparator<CaseLine.Opened> USUAL = Comparator.comparing(CaseLine.Opened::row, CaseRow.ORDER);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Files that are not open come last either way.
    Comparator<CaseLine> comparator(boolean reversed) {
        Comparator<CaseLine.Opened> own = reversed ? own().reversed() : own();
        Comparator<CaseLine.Opened> opened = own.thenComparing(USUAL);
        return (a, b) -> switch (a) {
            case CaseLine.Opened one ->
                switch (b) {
                    case CaseLine.Opened other -> opened.compare(one, other);
                    case CaseLine.Locked _ -> -1;
                };
            case CaseLine.Locked one ->
                switch (b) {
                    case CaseLine.Opened _ -> 1;
                    case CaseLine.Locked other -> one.label().compareTo(other.label());
                };
        };
    }

    private Comparator<CaseLine.Opened> own() {
        return switch (this) {
            case LABEL -> Comparator.comparing(CaseLine::label, String.CASE_INSENSITIVE_ORDER);
            case SAFETY -> USUAL;
            case DATA -> Comparator.comparing(line -> line.row().dataTo(), Comparator.reverseOrder());
            case DAYS -> Comparator.comparingInt(line -> -line.row().daysWithPain());
            case PAIN ->
                Comparator.comparingDouble(
                        line -> missingLast(-line.row().pain().mean()));
            case CHANGE -> Comparator.comparingDouble(line -> missingLast(-rise(line.row())));
        };
    }

    private static double rise(CaseRow row) {
        var stretches = row.pain().change().stretches();
        return stretches.lastMean() - stretches.earlierMean();
    }

    private static double missingLast(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }
}
