package thole.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.exchange.FactorBook;
import thole.exchange.FactorBook.Known;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.factor.FactorName;
import thole.model.factor.FactorScale;

/// Finds out what the person’s own columns of a file are: a factor of the journal by that name, or a new one whose
/// scale its cells show.
final class OwnColumns {

    private static final FactorScale NUMBER = new FactorScale.Amount("");
    private static final FactorScale YES_NO = new FactorScale.YesNo();

    private OwnColumns() {}

    /// Columns with at least one value; a column without any says nothing, not even that there is such a factor.
    static List<OwnColumn> of(DailyHeader header, List<CsvLine> lines, FactorBook factors) throws ProblemException {
        List<OwnColumn> columns = new ArrayList<>();
        for (DailyHeader.Own own : header.own()) {
            var scale = scale(own, lines);
            if (scale.isPresent()) {
                columns.add(new OwnColumn(own.index(), factors.findOrAdd(own.name(), scale.get())));
            }
        }
        return columns;
    }

    /// A single value cannot show that 1 is all there will ever be, so only a word makes a yes/no factor here.
    static Known ofOneValue(FactorName name, String text, FactorBook factors) throws ProblemException {
        if (Cells.yesOrNo(text).isPresent()) {
            return factors.findOrAdd(name, YES_NO);
        }
        if (Cells.decimal(text).isEmpty()) {
            throw new ProblemException(Problem.of(Code.FACTOR_COLUMN_IS_TEXT, name.text()));
        }
        return factors.findOrAdd(name, NUMBER);
    }

    private static Optional<FactorScale> scale(DailyHeader.Own own, List<CsvLine> lines) throws ProblemException {
        boolean filled = false;
        boolean yesNo = true;
        boolean words = false;
        for (CsvLine line : lines) {
            String text = line.cell(own.index()).strip();
            if (!text.isEmpty()) {
                filled = true;
                boolean word = Cells.yesOrNo(text).isPresent();
                words |= word;
                yesNo &= word || isZeroOrOne(text);
                if ((!word && Cells.decimal(text).isEmpty()) || (words && !yesNo)) {
                    throw CsvText.inLine(
                            line.number(),
                            Problem.of(Code.FACTOR_COLUMN_IS_TEXT, own.name().text()));
                }
            }
        }
        return filled ? Optional.of(yesNo ? YES_NO : NUMBER) : Optional.empty();
    }

    private static boolean isZeroOrOne(String text) {
        double value = Cells.decimal(text).orElse(-1);
        return value == 0 || value == 1;
    }
}
