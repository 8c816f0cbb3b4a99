package thole.exchange.csv;

import java.util.List;
import thole.exchange.FactorBook;
import thole.exchange.Offer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// A whole plain daily CSV: all of it, or the first line that is wrong.
public final class DailyCsv {

    private DailyCsv() {}

    /// @param name the file’s name, for messages
    /// @param factors the person’s own factors; it learns those that the file brings
    public static Offer read(String name, String text, DailyRules rules, FactorBook factors) throws ProblemException {
        List<CsvLine> lines = CsvText.lines(text);
        if (lines.isEmpty()) {
            throw new ProblemException(Problem.of(Code.FILE_EMPTY, name));
        }
        DailyHeader header = header(lines.getFirst());
        List<CsvLine> rows = lines.subList(1, lines.size());
        if (rows.isEmpty()) {
            throw new ProblemException(Problem.of(Code.FILE_EMPTY, name));
        }
        DailyLineReader reader = new DailyLineReader(header, OwnColumns.of(header, rows, factors), rules);
        DayCollector days = new DayCollector();
        for (CsvLine row : rows) {
            try {
                days.add(reader.read(row));
            } catch (ProblemException e) {
                throw CsvText.inLine(row.number(), e.problem());
            }
        }
        return new Offer(factors.added(), days.contents());
    }

    /// Whether a text begins like a plain daily CSV: with a line that has a column `date`.
    public static boolean isOne(String text) {
        String first = CsvText.withoutMark(text).lines().findFirst().orElse("");
        try {
            List<CsvLine> lines = CsvText.lines(first);
            return !lines.isEmpty()
                    && lines.getFirst().cells().stream()
                            .anyMatch(cell -> cell.strip().equalsIgnoreCase(DailyColumn.DATE.header()));
        } catch (ProblemException e) {
            return false;
        }
    }

    private static DailyHeader header(CsvLine line) throws ProblemException {
        try {
            return DailyHeader.of(line.cells());
        } catch (ProblemException e) {
            throw CsvText.inLine(line.number(), e.problem());
        }
    }
}
