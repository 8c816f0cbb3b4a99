package thole.stats.nuisance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The columns that take slow drift and the rhythm of the week out of a regression.
///
/// The specification, a.1: an intercept, a straight line, cosines slower than about 60 days (the high-pass
/// filter of Holmes et al. 1997, *NeuroImage* 5, S480, as in SPM), and the weekday. Agrees with the reference's `nuis`.
public final class NuisanceColumns {

    /// Cosines with a period longer than this many days are taken out.
    private static final int SLOWEST_PERIOD_DAYS = 60;

    private static final int ROWS_PER_COSINE = 10;
    private static final int LEAST_ROWS_FOR_WEEKEND = 21;
    private static final int LEAST_ROWS_FOR_WEEKDAYS = 56;
    private static final int LEAST_DAYS_OF_A_KIND = 2;
    private static final int DAYS_OF_WEEK = 7;
    private static final int SATURDAY = 5;

    private NuisanceColumns() {}

    /// Intercept, line and cosines j = 2 … min(⌊2T/60⌋, ⌊n/10⌋); the line stands in for j = 1.
    ///
    /// For 0 or 1 rows these are an intercept and a line of that length.
    ///
    /// @param days day numbers counted from the first day of the window
    /// @param windowDays T, length of the window in days
    public static List<double[]> smooth(int[] days, int windowDays) {
        List<double[]> columns = new ArrayList<>();
        double length = windowDays;
        double[] intercept = new double[days.length];
        Arrays.fill(intercept, 1);
        columns.add(intercept);
        columns.add(Arrays.stream(days)
                .mapToDouble(day -> 2 * (day - (length - 1) / 2) / length)
                .toArray());
        int last = Math.min(2 * windowDays / SLOWEST_PERIOD_DAYS, days.length / ROWS_PER_COSINE);
        for (int j = 2; j <= last; j++) {
            double frequency = Math.PI * j;
            columns.add(Arrays.stream(days)
                    .mapToDouble(day -> Math.cos(frequency * (day + .5) / length))
                    .toArray());
        }
        return columns;
    }

    /// 0/1 columns for the weekdays of the rows.
    ///
    /// From 56 rows one for each weekday with at least two rows, the first of them (Monday first) being the
    /// reference; from 21 rows one for Saturday and Sunday, where both kinds of day have at least two rows;
    /// below that none.
    ///
    /// @param weekdays 0 = Monday … 6 = Sunday, one per row
    public static List<double[]> weekdays(int[] weekdays) {
        if (weekdays.length >= LEAST_ROWS_FOR_WEEKDAYS) {
            return eachWeekday(weekdays);
        }
        double[] weekend = indicator(weekdays, SATURDAY, DAYS_OF_WEEK - 1);
        double count = Arrays.stream(weekend).sum();
        boolean both = count >= LEAST_DAYS_OF_A_KIND && weekdays.length - count >= LEAST_DAYS_OF_A_KIND;
        return weekdays.length >= LEAST_ROWS_FOR_WEEKEND && both ? List.of(weekend) : List.of();
    }

    private static List<double[]> eachWeekday(int[] weekdays) {
        List<double[]> columns = new ArrayList<>();
        for (int day = 0; day < DAYS_OF_WEEK; day++) {
            double[] column = indicator(weekdays, day, day);
            if (Arrays.stream(column).sum() >= LEAST_DAYS_OF_A_KIND) {
                columns.add(column);
            }
        }
        return columns.isEmpty() ? columns : columns.subList(1, columns.size());
    }

    private static double[] indicator(int[] weekdays, int from, int to) {
        return Arrays.stream(weekdays)
                .mapToDouble(day -> from <= day && day <= to ? 1 : 0)
                .toArray();
    }
}
