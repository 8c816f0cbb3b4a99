package thole.report.calibration;

import java.util.List;

/// One line of the table of measured error rates: some cells of the suite taken together. Shares go from 0 to 1.
///
/// @param key the sentence that says which journals these are
/// @param arguments the placeholders of that sentence
/// @param journals how many were simulated
/// @param standardError of the share
/// @param least the smallest share in any of the cells
/// @param most the largest share in any of the cells
/// @param naive the share that uncorrected correlations have in the same journals; NaN where they have no such answer
public record CalibrationRow(
        CalibrationSection section,
        String key,
        List<Object> arguments,
        int journals,
        double share,
        double standardError,
        double least,
        double most,
        double naive) {

    public CalibrationRow {
        arguments = List.copyOf(arguments);
    }

    /// @param cells one measure in one cell or more
    /// @param naive the same of uncorrected correlations; empty where they have no such answer
    static CalibrationRow of(
            CalibrationSection section,
            String key,
            List<Object> arguments,
            List<CalibrationCount> cells,
            List<CalibrationCount> naive) {
        int journals = cells.stream().mapToInt(CalibrationCount::journals).sum();
        double share = share(cells);
        return new CalibrationRow(
                section,
                key,
                arguments,
                journals,
                share,
                Math.sqrt(share * (1 - share) / Math.min(journals, chances(cells))),
                cells.stream().mapToDouble(CalibrationCount::share).min().orElse(Double.NaN),
                cells.stream().mapToDouble(CalibrationCount::share).max().orElse(Double.NaN),
                share(naive));
    }

    private static double share(List<CalibrationCount> cells) {
        return (double) cells.stream().mapToLong(CalibrationCount::count).sum() / chances(cells);
    }

    private static long chances(List<CalibrationCount> cells) {
        return cells.stream().mapToLong(CalibrationCount::of).sum();
    }
}
