package thole.model.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.model.ShippedRows;

/// Reads the table of instruments that comes with the program.
final class InstrumentFile {

    private static final String NONE = "-";

    private final List<List<String>> rows;

    private InstrumentFile(List<List<String>> rows) {
        this.rows = rows;
    }

    static List<Instrument> read(String resource) {
        InstrumentFile file = new InstrumentFile(ShippedRows.of(resource));
        return file.rows("instrument").map(file::instrument).toList();
    }

    /// Codes of instruments with a range or a recall period that was never compared with a source.
    static Set<String> unchecked(String resource) {
        return new InstrumentFile(ShippedRows.of(resource))
                .rows("unchecked")
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Instrument instrument(List<String> row) {
        String code = row.get(1);
        return new Instrument(
                code,
                row.get(2),
                new ScoreRange(
                        Double.parseDouble(row.get(3)),
                        Double.parseDouble(row.get(4)),
                        row.get(5).equals("whole")),
                Direction.valueOf(row.get(6).toUpperCase(Locale.ROOT)),
                Recall.valueOf(row.get(7).toUpperCase(Locale.ROOT)),
                about("change", code).map(this::change),
                about("licence", code).map(licence -> licence.get(2)).orElse(""));
    }

    private MeaningfulChange change(List<String> row) {
        return new MeaningfulChange(number(row.get(2)), number(row.get(3)), source(row.get(4)));
    }

    private Publication source(String code) {
        return about("source", code)
                .map(row -> new Publication(row.get(2), row.get(3)))
                .orElseThrow(() -> new IllegalStateException("no source is called " + code));
    }

    private static OptionalDouble number(String cell) {
        return cell.equals(NONE) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private Optional<List<String>> about(String kind, String code) {
        return rows(kind).filter(row -> row.get(1).equals(code)).findFirst();
    }

    private Stream<List<String>> rows(String kind) {
        return rows.stream().filter(row -> row.getFirst().equals(kind));
    }
}
