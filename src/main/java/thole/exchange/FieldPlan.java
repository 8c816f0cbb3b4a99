package thole.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thole.exchange.ImportPlan.Difference;
import thole.model.Answer;

/// Decides answer by answer what an import adds, and counts.
final class FieldPlan {

    private int added;
    private int alreadyHere;
    private final List<Difference> differences = new ArrayList<>();

    /// What to add: the offered answer where the journal has none, else nothing.
    ///
    /// @param words how a value is shown where the two differ
    <T> Answer<T> settle(
            LocalDate day, String field, Answer<T> here, Answer<T> offered, Function<? super T, String> words) {
        if (!(offered instanceof Answer.Given<T>(T there, var _))) {
            return offered;
        }
        if (!(here instanceof Answer.Given<T>(T mine, var _))) {
            added++;
            return offered;
        }
        String inHere = words.apply(mine);
        String inThere = words.apply(there);
        if (inHere.equals(inThere)) {
            alreadyHere++;
        } else {
            differences.add(new Difference(day, field, inHere, inThere));
        }
        return Answer.missing();
    }

    int added() {
        return added;
    }

    int alreadyHere() {
        return alreadyHere;
    }

    List<Difference> differences() {
        return differences;
    }
}
