package thole.ui.history.record;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
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

    /// “Mon 9 Nov: 6.5. Morning 6, evening 7, peak 8. Flare day.”
    public String tip(RecordedDays days, LocalDate date) {
        String day = format("MMMEd", date);
        if (days.isFuture(date) || !days.isRecorded(date)) {
            return texts.get(
                    "history.tip.day",
                    day,
                    texts.get(days.isFuture(date) ? "history.cell.future" : "history.cell.none"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "history.tip.day",
                day,
                days.pain(date).map(this::number).orElseGet(() -> texts.get("history.cell.no_pain"))));
        List<String> readings = readings(days.day(date));
        if (readings.size() > 1) {
            String all = String.join(texts.get("history.cell.between"), readings);
            sentences.add(texts.get(
                    "history.tip.sentence", all.substring(0, 1).toUpperCase(texts.locale()) + all.substring(1)));
        }
        marks(days, date).forEach(mark -> sentences.add(texts.get("history.tip.sentence", texts.get(mark.textKey()))));
        return String.join(" ", sentences);
    }

    private List<String> readings(Day day) {
        return day.readings().stream()
                .map(Entry::content)
                .sorted(Comparator.comparing(HistoryWords::order))
                .flatMap(reading -> reading.intensity().given().stream()
                        .map(pain -> texts.get(tipKey(reading.time()), number(pain.points()))))
                .toList();
    }

    /// Peaks come last.
    private static String order(Reading reading) {
        return switch (reading.time()) {
            case ReadingTime.WholeDay _ -> "";
            case ReadingTime.At(Moment moment) -> "1" + moment.local();
            case ReadingTime.Peak(Moment moment) -> "2" + moment.local();
        };
    }

    private static String tipKey(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> "history.tip.whole_day";
            case ReadingTime.Peak _ -> "history.tip.peak";
            case ReadingTime.At(Moment moment) ->
                switch (moment.partOfDay()) {
                    case MORNING -> "history.tip.morning";
                    case EVENING -> "history.tip.evening";
                    case ANY_TIME -> "history.tip.any_time";
                };
        };
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
