package thole.report.calibration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One line of the committed counts: how often something happened in the simulated journals of one cell.
///
/// @param table the part of the suite that the cell belongs to
/// @param cell what the journals of the cell have in common, as `name=value` joined by blanks
/// @param journals how many journals were simulated, from seed 1 on
/// @param date when they were counted
/// @param measure what was counted
/// @param count how often it happened
/// @param of how often it could have happened; another number than `journals` where a journal has several chances or
///     none
public record CalibrationCount(
        String table, String cell, int journals, LocalDate date, String measure, int count, int of) {

    private static final int FIELDS = 7;

    public CalibrationCount {
        if (journals < 1 || count < 0 || of < count) {
            throw new IllegalArgumentException(count + " of " + of + " in " + journals + " journals");
        }
    }

    /// @param line the fields in the order of the components, between commas
    /// @throws IllegalArgumentException where the line has another number of fields, or where they do not fit
    static CalibrationCount parse(String line) {
        List<String> fields = List.of(line.split(",", -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("not a line of counts: " + line);
        }
        return new CalibrationCount(
                fields.get(0),
                fields.get(1),
                Integer.parseInt(fields.get(2)),
                LocalDate.parse(fields.get(3)),
                fields.get(4),
                Integer.parseInt(fields.get(5)),
                Integer.parseInt(fields.get(6)));
    }

    /// The parts of `cell` by name, in their order.
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : cell.split(" ", -1)) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parameters;
    }

    /// From 0 to 1; NaN where it could never have happened.
    public double share() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /// Of the share, √(p (1 − p) / n), with no more chances counted than there are journals: several intervals of one
    /// journal share their pain, so they are not as good as intervals of several.
    public double standardError() {
        return Math.sqrt(share() * (1 - share()) / Math.min(of, journals));
    }
}
