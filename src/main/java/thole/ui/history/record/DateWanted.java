package thole.ui.history.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands a day that somebody looks for: “9 Nov”, “November 9, 2025”, “2025-11-09”, “9. Nov”, “9.11.”. Two numbers
/// with a slash are not understood, because they mean two days. Without a year it is the latest such day.
public final class DateWanted {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{0,4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+[.,]*\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?(?:,?\\s+(\\d{0,4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{0,4}))?");
    private static final int YEAR_DIGITS = 4;
    private static final int LEAP_YEARS_APART = 8;

    private final Locale locale;
    private final LocalDate today;

    /// @param locale whose names of months are understood beside the English ones
    public DateWanted(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    public Optional<LocalDate> of(String text) {
        String wanted = text.strip();
        Matcher iso = ISO.matcher(wanted);
        if (iso.matches()) {
            return day(Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        Matcher dots = DOTS.matcher(wanted);
        if (dots.matches()) {
            return day(Integer.parseInt(dots.group(1)), Integer.parseInt(dots.group(2)), dots.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(wanted);
        if (dayFirst.matches()) {
            return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(wanted);
        return monthFirst.matches()
                ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3))
                : Optional.empty();
    }

    private Optional<LocalDate> named(String day, String month, String year) {
        OptionalInt number = month(month.toLowerCase(locale));
        return number.isEmpty()
                ? Optional.empty()
                : day(Integer.parseInt(day), number.getAsInt(), year == null ? "" : year);
    }

    private OptionalInt month(String letters) {
        return Stream.of(Month.values())
                .filter(month -> Stream.of(locale, Locale.ENGLISH)
                        .flatMap(language -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                .map(style ->
                                        month.getDisplayName(style, language).toLowerCase(language)))
                        .anyMatch(name -> name.startsWith(letters) || name.equals(letters + ".")))
                .mapToInt(Month::getValue)
                .findFirst();
    }

    /// @param year is still being typed while it has fewer than four digits
    private Optional<LocalDate> day(int day, int month, String year) {
        if (year.length() == YEAR_DIGITS) {
            return date(Integer.parseInt(year), month, day).filter(this::isLived);
        }
        return Stream.iterate(today.getYear(), before -> before - 1)
                .limit(LEAP_YEARS_APART + 1L)
                .flatMap(tried -> date(tried, month, day).stream())
                .filter(this::isLived)
                .findFirst();
    }

    private boolean isLived(LocalDate date) {
        return !date.isAfter(today) && date.getYear() >= Year.of(1900).getValue();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
