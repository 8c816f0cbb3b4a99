package thole.ui.history.record;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.model.snapshot.Day;
import thole.stats.Quantiles;
import thole.text.Texts;

/// What History says of days, months and the record.
public final class HistoryWords {

    private final Texts texts;
    private final NumberFormat numbers;

    public HistoryWords(Texts texts) {
        this.texts = texts;
        numbers = NumberFormat.getNumberInstance(texts.locale());
        numbers.setMaximumFractionDigits(1);
    }

    public String number(double value) {
        return numbers.format(value);
    }

    /// “103 of 112 days recorded since 1 August”
    public String record(RecordedDays days) {
        return days.first()
                .map(first -> texts.get(
                        "history.subtitle",
                        days.recordedUntilToday(),
                        days.spannedDays(),
                        format(first.getYear() == days.today().getYear() ? "MMMMd" : "yMMMMd", first)))
                .orElseGet(() -> texts.get("history.subtitle.none"));
    }

    public String month(YearMonth month) {
        return format("yMMMM", month.atDay(1));
    }

    /// “19 of 20 days · median 3 · 2 flare days”
    public String summary(RecordedDays days, YearMonth month) {
        List<LocalDate> spanned = days.spannedIn(month).toList();
        long recorded = spanned.stream().filter(days::isRecorded).count();
        double[] pain = spanned.stream()
                .flatMap(date -> days.pain(date).stream())
                .mapToDouble(points -> points)
                .toArray();
        if (spanned.isEmpty() || pain.length == 0) {
            return "";
        }
        long flares = spanned.stream().filter(days::isFlare).count();
        return texts.get("history.month.summary", recorded, spanned.size(), number(Quantiles.median(pain)), flares);
    }

    public String longDay(LocalDate date) {
        return format("yMMMMEEEEd", date);
    }

    public String dayAndMonth(LocalDate date) {
        return format("MMMMd", date);
    }

    public String weekdayAndDay(LocalDate date) {
        return format("MMMMEEEEd", date);
    }

    public String listDay(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(date);
    }

    public String format(String skeleton, LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(texts.locale())
                .format(date);
    }

    /// What a cell of the calendar says to a screen reader, and when it is pointed at.
    ///
    /// @param quiet values of pain stay unsaid
    public String spoken(RecordedDays days, LocalDate date, boolean quiet) {
        List<String> parts = new ArrayList<>();
        parts.add(weekdayAndDay(date));
        if (days.isFuture(date)) {
            parts.add(texts.get("history.cell.future"));
        } else if (!days.isRecorded(date)) {
            parts.add(texts.get("history.cell.none"));
        } else {
            Optional<Double> pain = days.pain(date);
            parts.add(
                    quiet && pain.isPresent()
                            ? texts.get("history.cell.recorded")
                            : pain.map(points -> texts.get("history.cell.pain", number(points)))
                                    .orElseGet(() -> texts.get("history.cell.no_pain")));
            marks(days, date).forEach(mark -> parts.add(texts.get(mark.textKey())));
        }
        return String.join(texts.get("history.cell.between"), parts);
    }

    /// What the cell of a recorded day carries beside its number.
    public static List<DayMark> marks(RecordedDays days, LocalDate date) {
        Day day = days.day(date);
        List<DayMark> marks = new ArrayList<>();
        if (days.isFlare(date)) {
            marks.add(DayMark.FLARE);
        }
        if (days.hasNote(date)) {
            marks.add(DayMark.NOTE);
        }
        if (!day.treatments().isEmpty()) {
            marks.add(DayMark.TREATMENT);
        }
        if (!day.events().isEmpty()) {
            marks.add(DayMark.EVENT);
        }
        return marks;
    }
}
