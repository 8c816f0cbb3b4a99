package thole.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import thole.exchange.csv.CsvLine;
import thole.exchange.csv.CsvText;
import thole.model.ProblemException;
import thole.model.entry.CustomFactor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalSnapshot;

/// The data dictionary: a line for every column of every table, what it is measured in and what it means. The columns
/// that every journal has stand in a resource; those of the person’s own factors are described here.
final class Dictionary {

    private static final String OWN = "A factor of the person’s own, described in the table factors.";

    private Dictionary() {}

    static Table of(JournalSnapshot journal) {
        List<List<String>> lines = resource();
        List<List<String>> described = new ArrayList<>(lines.subList(1, lines.size()));
        List<String> inDays = DayTable.factorColumns(journal);
        for (int i = 0; i < inDays.size(); i++) {
            CustomFactor factor = journal.customFactors().get(i).content();
            String name = inDays.get(i);
            if (factor.purpose() == FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS) {
                described.add(List.of("daily", factor.name().text(), unit(factor), OWN));
            }
            described.add(List.of("days", name, unit(factor), OWN));
            described.add(List.of("days", DayTable.how(name), "code", "How that value came, as for sleep_hours."));
        }
        return new Table(
                "dictionary",
                lines.getFirst(),
                described.stream()
                        .map(line -> line.stream().map(TableCells::words).toList())
                        .toList());
    }

    private static String unit(CustomFactor factor) {
        return switch (factor.scale()) {
            case FactorScale.Amount(String unit) -> unit.isBlank() ? "number" : unit;
            case FactorScale.ZeroToTen _ -> "0-10";
            case FactorScale.YesNo _ -> "1/0";
            case FactorScale.Steps(List<String> words) -> "step 0-" + (words.size() - 1);
        };
    }

    /// table, column, unit, meaning.
    private static List<List<String>> resource() {
        try (InputStream in = Dictionary.class.getResourceAsStream("/thole/exchange/dictionary.csv")) {
            if (in == null) {
                throw new IllegalStateException("the data dictionary is missing from the program");
            }
            return CsvText.lines(CsvText.decode("dictionary.csv", in.readAllBytes())).stream()
                    .map(CsvLine::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }
}
