package thole.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thole.exchange.csv.FormulaGuard;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.factor.FactorName;

/// The options that make one entry. They are kept as text: what they may say is decided where the lines of a file are.
final class EntryOptions {

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private @Nullable String date;

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "time")
    private @Nullable String time;

    @Option(names = "--pain", paramLabel = "P", descriptionKey = "pain")
    private @Nullable String pain;

    @Option(names = "--regions", paramLabel = "a;b", descriptionKey = "regions")
    private @Nullable String regions;

    @Option(names = "--sleep-hours", paramLabel = "H", descriptionKey = "sleep-hours")
    private @Nullable String sleepHours;

    @Option(names = "--sleep-quality", paramLabel = "Q", descriptionKey = "sleep-quality")
    private @Nullable String sleepQuality;

    @Option(names = "--stress", paramLabel = "S", descriptionKey = "stress")
    private @Nullable String stress;

    @Option(names = "--sitting-hours", paramLabel = "H", descriptionKey = "sitting-hours")
    private @Nullable String sittingHours;

    @Option(names = "--activity-minutes", paramLabel = "M", descriptionKey = "activity-minutes")
    private @Nullable String activityMinutes;

    @Option(names = "--factor", paramLabel = "name=value", descriptionKey = "factor")
    private List<String> factors = new ArrayList<>();

    @Option(names = "--note", paramLabel = "T", descriptionKey = "note")
    private @Nullable String note;

    boolean isGiven() {
        return date != null;
    }

    void saveWith(EntrySaver saver) throws ProblemException {
        List<String> columns = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        add(columns, cells, "date", date);
        add(columns, cells, "time", time);
        add(columns, cells, "pain", pain);
        add(columns, cells, "locations", regions);
        add(columns, cells, "sleep_hours", sleepHours);
        add(columns, cells, "sleep_quality", sleepQuality);
        add(columns, cells, "stress", stress);
        add(columns, cells, "sitting_hours", sittingHours);
        add(columns, cells, "activity_minutes", activityMinutes);
        add(columns, cells, "note", note == null ? null : FormulaGuard.guarded(note));
        for (String factor : factors) {
            int equals = factor.indexOf('=');
            String name = equals < 0 ? factor : factor.substring(0, equals);
            FactorName checked = FactorName.check(name).orThrow();
            if (equals < 0) {
                throw new ProblemException(Problem.of(Code.FACTOR_VALUE_NOT_ALLOWED, checked.text(), ""));
            }
            add(columns, cells, FormulaGuard.guarded(checked.text()), factor.substring(equals + 1));
        }
        saver.save(columns, cells);
    }

    private static void add(List<String> columns, List<String> cells, String column, @Nullable String cell) {
        if (cell != null) {
            columns.add(column);
            cells.add(cell);
        }
    }
}
