package thole.ui.today.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.model.Checked;
import thole.model.Problem.Code;
import thole.model.day.Hours;
import thole.model.day.Minutes;

/// How an amount is typed, shown and stepped through.
///
/// @param step what one arrow key adds
/// @param start where stepping begins when nothing is there yet
/// @param unit the word or sign behind the number; may be empty
public record AmountScale(Kind kind, double step, double start, String unit, Locale locale) {

    /// What is counted.
    public enum Kind {
        HOURS,
        MINUTES,
        NUMBER
    }

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})\\s*[:h]\\s*([0-5]?\\d)\\s*(?:m|min)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,7})?(?:[.,](\\d{1,4}))?([¼½¾])?\\s*(h|m|min)?", Pattern.CASE_INSENSITIVE);

    /// “7.5”, “7,5”, “7½”, “7:30”, “7 h 30” and “45 min” are hours; “90”, “90 min” and “1:30” are minutes.
    public Checked<Double> read(String typed) {
        String text = typed.strip();
        String number = withoutUnit(text);
        Matcher clock = CLOCK.matcher(number);
        if (kind != Kind.NUMBER && clock.matches()) {
            double minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            return checked(kind == Kind.HOURS ? minutes / 60 : minutes);
        }
        Matcher decimal = DECIMAL.matcher(number);
        if (number.isEmpty() || !decimal.matches() || !hasDigits(decimal)) {
            return Checked.refused(Code.NOT_A_NUMBER, text);
        }
        return checked(convert(points(decimal), decimal.group(4)));
    }

    private String withoutUnit(String text) {
        boolean ownUnit = kind == Kind.NUMBER
                && !unit.isEmpty()
                && text.toLowerCase(locale).endsWith(unit.toLowerCase(locale));
        return ownUnit ? text.substring(0, text.length() - unit.length()).strip() : text;
    }

    private static boolean hasDigits(Matcher decimal) {
        return decimal.group(1) != null || decimal.group(2) != null || decimal.group(3) != null;
    }

    private static double points(Matcher decimal) {
        String whole = decimal.group(1) == null ? "0" : decimal.group(1);
        String part = decimal.group(2) == null ? "0" : decimal.group(2);
        double fraction = decimal.group(3) == null ? 0 : " ¼½¾".indexOf(decimal.group(3)) / 4.0;
        return Double.parseDouble(whole + "." + part) + fraction;
    }

    private double convert(double number, @Nullable String word) {
        boolean hours = "h".equalsIgnoreCase(word);
        boolean minutes = word != null && !hours;
        return switch (kind) {
            case HOURS -> minutes ? number / 60 : number;
            case MINUTES -> hours ? number * 60 : number;
            case NUMBER -> number;
        };
    }

    private Checked<Double> checked(double value) {
        return switch (kind) {
            case HOURS ->
                switch (Hours.check(value)) {
                    case Checked.Accepted<Hours>(Hours hours) -> Checked.accepted(hours.hours());
                    case Checked.Refused<Hours> refused -> new Checked.Refused<>(refused.problems());
                };
            case MINUTES ->
                switch (Minutes.check(value)) {
                    case Checked.Accepted<Minutes>(Minutes minutes) -> Checked.accepted(minutes.minutes());
                    case Checked.Refused<Minutes> refused -> new Checked.Refused<>(refused.problems());
                };
            case NUMBER -> Checked.accepted(value);
        };
    }

    /// As the form shows it: “7 h 30”, “15 min”, “2 cups”.
    public String write(double value) {
        if (kind == Kind.HOURS) {
            long minutes = Math.round(value * 60);
            return String.format(locale, "%d %s %02d", minutes / 60, unit, minutes % 60);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return unit.isEmpty() ? format.format(value) : format.format(value) + " " + unit;
    }

    /// The value some steps away; it stays within a day.
    public double stepped(Answer<Double> from, int steps) {
        double most = switch (kind) {
            case HOURS -> 24;
            case MINUTES -> 1440;
            case NUMBER -> 9999;
        };
        double next = from.given().map(now -> now + steps * step).orElse(start);
        return BigDecimal.valueOf(Math.clamp(next, 0, most))
                .round(MathContext.DECIMAL32)
                .doubleValue();
    }
}
