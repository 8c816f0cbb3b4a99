package thole.ui.patterns;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import thole.chart.interval.FirstDaysPlot;
import thole.insight.frame.Frame;
import thole.text.Texts;
import thole.ui.patterns.PatternsBody.FirstDays;

/// Reads the first days of a journal into a picture that claims nothing.
final class FirstDaysReading {

    /// Beyond it the dots of single days would run into each other.
    private static final int MOST_DAYS = 28;

    private static final int DATE_EVERY_DAYS = 2;

    private final Texts texts;
    private final DateTimeFormatter dates;

    FirstDaysReading(Texts texts) {
        this.texts = texts;
        this.dates = DateTimeFormatter.ofPattern(texts.get("patterns.early.date"), texts.locale());
    }

    FirstDays of(Frame frame) {
        int days = frame.period().days();
        if (frame.entries() == 0 || days > MOST_DAYS) {
            return FirstDays.NOT_DRAWN;
        }
        double[] pain = frame.pain();
        int slots = Math.max(PatternRows.DAYS_NEEDED, days);
        return new FirstDays(
                IntStream.range(0, days)
                        .mapToObj(i -> day(pain[i], frame.dateOf(i), i))
                        .toList(),
                slots,
                texts.get("patterns.early.room", slots - days),
                texts.get("patterns.early.chart", days, frame.entries()));
    }

    private FirstDaysPlot.Day day(double pain, LocalDate date, int place) {
        String value = Double.isNaN(pain) ? "" : format().format(pain);
        return new FirstDaysPlot.Day(pain, value, place % DATE_EVERY_DAYS == 0 ? dates.format(date) : "");
    }

    private NumberFormat format() {
        Locale locale = texts.locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format;
    }
}
