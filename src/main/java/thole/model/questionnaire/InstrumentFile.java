package thole.model.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
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
