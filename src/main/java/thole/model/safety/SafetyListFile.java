package thole.model.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import thole.model.ShippedRows;

/// Reads the list of questions that comes with the program.
final class SafetyListFile {

    private final List<List<String>> rows;

    private SafetyListFile(List<List<String>> rows) {
        this.rows = rows;
    }

    static SafetyList read(String resource) {
        return new SafetyListFile(ShippedRows.of(resource)).list();
    }

    private SafetyList list() {
        List<String> version = rows("version").findFirst().orElseThrow();
        return new SafetyList(
                version.get(1),
                LocalDate.parse(version.get(2)),
                rows("source")
                        .map(row -> new Source(row.get(1), row.get(2), row.get(3)))
                        .toList(),
                rows("ask")
                        .map(row -> new Question(row.get(3), urgency(row.get(1)), row.get(2), row.get(4)))
                        .toList(),
                rows("fact")
                        .map(row -> new HealthFact(
                                row.get(1), urgency(row.get(2)), ShippedRows.several(row.get(3)), row.get(4)))
                        .toList(),
                rows("raise")
                        .map(row -> new Escalation(row.get(1), urgency(row.get(2)), ShippedRows.several(row.get(3))))
                        .toList(),
                Stream.of(Criterion.Part.values())
                        .flatMap(part -> rows(part.name().toLowerCase(Locale.ROOT))
                                .map(row -> new Criterion(row.get(1), part, row.get(2))))
                        .toList());
    }

    private Stream<List<String>> rows(String kind) {
        return rows.stream().filter(row -> row.getFirst().equals(kind));
    }

    private static Urgency urgency(String code) {
        return Urgency.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
