package thole.stats.gls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The columns of a regression and the day of each row.
///
/// Every column has one finite value per day, and the days strictly increase; days that are missing are simply
/// not there. Zero rows or zero columns are allowed here and refused by the fit. Columns are not copied:
/// who builds a design no longer changes them.
public final class Design {

    private final int[] days;
    private final List<double[]> columns;

    /// @throws IllegalArgumentException where a column has another length than the days, or days do not increase
    public Design(int[] days, List<double[]> columns) {
        for (int i = 1; i < days.length; i++) {
            if (days[i] <= days[i - 1]) {
                throw new IllegalArgumentException("days do not increase at row " + i);
            }
        }
        for (double[] column : columns) {
            if (column.length != days.length) {
                throw new IllegalArgumentException(column.length + " values for " + days.length + " days");
            }
        }
        this.days = days.clone();
        this.columns = List.copyOf(columns);
    }

    /// The same rows with more columns at the end.
    public Design plus(double[]... more) {
        List<double[]> all = new ArrayList<>(columns);
        all.addAll(Arrays.asList(more));
        return new Design(days, all);
    }

    /// Number of rows (observations).
    public int rows() {
        return days.length;
    }

    /// Number of columns.
    public int width() {
        return columns.size();
    }

    /// The columns from left to right.
    public List<double[]> columns() {
        return columns;
    }

    int[] days() {
        return days;
    }

    /// Row after row.
    double[] table() {
        int width = columns.size();
        double[] table = new double[rows() * width];
        for (int c = 0; c < width; c++) {
            double[] column = columns.get(c);
            for (int i = 0; i < column.length; i++) {
                table[i * width + c] = column[i];
            }
        }
        return table;
    }
}
