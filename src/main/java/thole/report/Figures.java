package thole.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Numbers and dates as a sentence shows them: one decimal for averages and differences, a true minus sign.
public final class Figures {

    private final Locale locale;

    public Figures(Locale locale) {
        this.locale = locale;
    }

    /// One decimal, “2.4”, “−0.4”.
    public String points(double value) {
        return format(value, 1, 1);
    }

    /// One decimal with its sign, “+1.8”, “−0.4”; what rounds to zero has none.
    public String signed(double value) {
        return tenths(value) > 0 ? "+" + points(value) : points(value);
    }

    /// Without decimals, with its sign, “+4”; what rounds to zero has none.
    public String signedWhole(double value) {
        return (Math.round(value) > 0 ? "+" : "") + whole(value);
    }

    /// Two decimals with its sign, “+0.04”, for what changes slowly; what rounds to zero has none.
    public String rate(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return (rounded > 0 ? "+" : "") + decimals(2, 2).format(rounded);
    }

    /// As it was recorded, with a decimal where it has one: “5”, “5.5”.
    public String recorded(double value) {
        return format(value, 0, 1);
    }

    public String whole(double value) {
        return format(value, 0, 0);
    }

    /// In full, as the language writes it; in output for scripts, which has no language, as ISO 8601 does.
    public String date(LocalDate date) {
        if (locale.equals(Locale.ROOT)) {
            return date.toString();
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private String format(double value, int least, int most) {
        return decimals(least, most).format(tenths(value) == 0 ? 0 : value);
    }

    private DecimalFormat decimals(int least, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }
}
