package thole.cli.source;

import java.nio.file.Path;
import thole.cli.port.Surroundings;
import thole.exchange.FactorBook;
import thole.exchange.Offer;
import thole.exchange.csv.DailyCsv;
import thole.exchange.csv.DailyRules;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.snapshot.JournalSnapshot;

/// A plain daily CSV as an offer to a journal.
public final class CsvSource {

    private CsvSource() {}

    /// @param batch the import that its answers will carry
    /// @param onlyWhenSure whether a file without a `date` column is refused as no such file, or for what it lacks
    public static Offer offer(
            Path path, JournalSnapshot journal, BatchId batch, boolean onlyWhenSure, Surroundings around)
            throws ProblemException {
        try {
            String text = new SourceFile(path).dailyCsv();
            if (onlyWhenSure && !text.isBlank() && !DailyCsv.isOne(text)) {
                throw new ProblemException(Problem.of(Code.FORMAT_UNKNOWN, path));
            }
            DailyRules rules = new DailyRules(
                    original -> new Provenance.Imported(batch, original),
                    true,
                    around.clock().getZone(),
                    journal.dayStart());
            return DailyCsv.read(path.toString(), text, rules, new FactorBook(journal, around.ids()));
        } catch (ProblemException e) {
            boolean saysWhere = e.problem().code() != Code.IN_LINE;
            throw saysWhere ? e : new ProblemException(Problem.of(Code.IN_FILE, path, e.problem()), e);
        }
    }
}
