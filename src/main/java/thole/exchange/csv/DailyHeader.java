package thole.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.factor.FactorName;

/// The header line of a plain daily CSV: which column is what. Any order, any subset but `date`; further columns are
/// factors of the person’s own.
final class DailyHeader {

    /// A column that becomes a factor of the person’s own.
    record Own(int index, FactorName name) {}

    private final int width;
    private final Map<DailyColumn, Integer> known = new EnumMap<>(DailyColumn.class);
    private final List<Own> own = new ArrayList<>();
    private final List<Integer> unnamed = new ArrayList<>();

    private DailyHeader(int width) {
        this.width = width;
    }

    static DailyHeader of(List<String> cells) throws ProblemException {
        DailyHeader header = new DailyHeader(cells.size());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = FormulaGuard.restored(cells.get(i)).strip();
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new ProblemException(Problem.of(Code.COLUMN_TWICE, name));
            }
            header.add(i, name);
        }
        if (!header.has(DailyColumn.DATE)) {
            throw new ProblemException(Problem.of(Code.COLUMN_MISSING, DailyColumn.DATE.header()));
        }
        return header;
    }

    private void add(int index, String name) throws ProblemException {
        var column = DailyColumn.ofHeader(name);
        if (column.isPresent()) {
            known.put(column.get(), index);
        } else if (name.isEmpty()) {
            unnamed.add(index); // spreadsheets leave empty columns behind; refused where one holds something
        } else {
            own.add(new Own(index, FactorName.check(name).orThrow()));
        }
    }

    boolean has(DailyColumn column) {
        return known.containsKey(column);
    }

    /// The cell of a column without blanks around it; empty where the file has no such column.
    String cell(CsvLine line, DailyColumn column) {
        return raw(line, column).strip();
    }

    /// The cell to the letter.
    String raw(CsvLine line, DailyColumn column) {
        Integer index = known.get(column);
        return index == null ? "" : line.cell(index);
    }

    List<Own> own() {
        return own;
    }

    /// @throws ProblemException where the line has more cells than the header, or says something under no name
    void checkShape(CsvLine line) throws ProblemException {
        for (int i = width; i < line.cells().size(); i++) {
            if (!line.cell(i).isBlank()) {
                throw new ProblemException(
                        Problem.of(Code.ROW_TOO_LONG, line.cells().size(), width));
            }
        }
        for (int index : unnamed) {
            if (!line.cell(index).isBlank()) {
                throw new ProblemException(Problem.of(Code.FACTOR_NAME_EMPTY, FactorName.LONGEST));
            }
        }
    }
}
