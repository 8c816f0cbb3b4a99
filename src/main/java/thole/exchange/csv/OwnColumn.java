package thole.exchange.csv;

import java.util.OptionalDouble;
import thole.exchange.FactorBook.Known;
import thole.model.Checked;
import thole.model.Problem.Code;
import thole.model.factor.FactorName;
import thole.model.factor.FactorScale;

/// A column that fills a factor of the person’s own, and what its cells mean.
record OwnColumn(int index, Known factor) {

    Checked<Double> read(String text) {
        FactorName name = factor.factor().name();
        OptionalDouble word = Cells.yesOrNo(text);
        OptionalDouble value = word.isPresent() ? word : Cells.decimal(text);
        if (value.isEmpty()) {
            return Checked.refused(Code.FACTOR_COLUMN_IS_TEXT, name.text());
        }
        double number = value.getAsDouble();
        boolean allowed = switch (factor.factor().scale()) {
            case FactorScale.YesNo _ -> number == 0 || number == 1;
            case FactorScale.ZeroToTen _ -> word.isEmpty() && number >= 0 && number <= 10;
            case FactorScale.Steps steps -> word.isEmpty() && steps.word(number).isPresent();
            case FactorScale.Amount _ -> word.isEmpty();
        };
        return allowed ? Checked.accepted(number) : Checked.refused(Code.FACTOR_VALUE_NOT_ALLOWED, name.text(), text);
    }
}
