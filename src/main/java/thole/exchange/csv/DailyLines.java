package thole.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import thole.exchange.FactorBook;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// The plain daily CSV one line at a time, as somebody types or pipes it. A line is one line of text: a cell that goes
/// on in the next one is refused, because the answer to this line must not wait for it.
public final class DailyLines {

    private final DailyHeader header;
    private final DailyRules rules;

    private DailyLines(DailyHeader header, DailyRules rules) {
        this.header = header;
        this.rules = rules;
    }

    /// @param headerLine the first line, with or without a byte order mark
    public static DailyLines under(String headerLine, DailyRules rules) throws ProblemException {
        return new DailyLines(DailyHeader.of(cells(CsvText.withoutMark(headerLine))), rules);
    }

    /// Columns and cells that somebody has already told apart.
    public static DailyLine read(List<String> columns, List<String> cells, DailyRules rules, FactorBook factors)
            throws ProblemException {
        return new DailyLines(DailyHeader.of(columns), rules).read(1, cells, factors);
    }

    /// @param number of the line, the header being 1
    /// @param factors gets to know factors that this line is the first to fill
    /// @throws ProblemException where the line says nothing or something that cannot be
    public DailyLine read(long number, String line, FactorBook factors) throws ProblemException {
        return read(number, cells(line), factors);
    }

    private DailyLine read(long number, List<String> cells, FactorBook factors) throws ProblemException {
        CsvLine line = new CsvLine(number, cells);
        List<OwnColumn> own = new ArrayList<>();
        for (DailyHeader.Own column : header.own()) {
            String text = line.cell(column.index()).strip();
            if (!text.isEmpty()) {
                own.add(new OwnColumn(column.index(), OwnColumns.ofOneValue(column.name(), text, factors)));
            }
        }
        DailyLine read = new DailyLineReader(header, own, rules).read(line);
        if (read.isEmpty()) {
            throw new ProblemException(Problem.of(Code.NOTHING_TO_SAVE));
        }
        return read;
    }

    private static List<String> cells(String line) throws ProblemException {
        try {
            List<CsvLine> lines = CsvText.lines(line);
            if (lines.isEmpty()) {
                throw new ProblemException(Problem.of(Code.NOTHING_TO_SAVE));
            }
            return lines.getFirst().cells();
        } catch (ProblemException e) {
            if (e.problem().code() == Code.IN_LINE) { // the caller knows which line this is
                throw new ProblemException(Problem.of(Code.ROW_UNREADABLE), e);
            }
            throw e;
        }
    }
}
