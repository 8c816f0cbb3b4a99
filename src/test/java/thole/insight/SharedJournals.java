package thole.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;

/// The simulated journals and the reference’s answers, where they lie beside the project.
public final class SharedJournals {

    private SharedJournals() {}

    /// The folder of the statistics, found from the working directory upwards.
    public static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolveSibling("shared").resolve("statistics"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /// The names of the journals, sorted; none where the folder is absent.
    public static List<String> names() {
        return folder().map(folder -> {
                    try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
                        return files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(".csv"))
                                .map(name -> name.substring(0, name.length() - ".csv".length()))
                                .sorted()
                                .toList();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(List.of());
    }

    /// The reference's answer, as JSON without the blanks that pad its numbers.
    public static String oracle(String name) throws IOException {
        return Files.readString(folder().orElseThrow().resolve("oracle").resolve(name + ".json"))
                .replace(" ", "");
    }

    public static JournalSnapshot read(String name) throws IOException {
        List<String> lines =
                Files.readAllLines(folder().orElseThrow().resolve("journals").resolve(name + ".csv"));
        List<String> header = List.of(lines.getFirst().split(",", -1));
        Recorded recorded = new Recorded();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            LocalDate date = LocalDate.parse(cells.getFirst());
            reading(recorded, date, cell(header, cells, "pain"), cell(header, cells, "locations"));
            for (int i = 1; i < header.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    put(recorded, date, header.get(i), cells.get(i));
                }
            }
        }
        return recorded.journal();
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        return header.contains(column) ? cells.get(header.indexOf(column)) : "";
    }

    private static void reading(Recorded recorded, LocalDate date, String pain, String places) {
        if (!pain.isEmpty() || !places.isEmpty()) {
            Region[] regions = Stream.of(places.split(";"))
                    .flatMap(code -> Region.ofCode(code).stream())
                    .toArray(Region[]::new);
            recorded.reading(
                    date,
                    ReadingTime.WHOLE_DAY,
                    pain.isEmpty() ? Answer.missing() : Answer.typed(new Intensity(Double.parseDouble(pain))),
                    regions);
        }
    }

    private static void put(Recorded recorded, LocalDate date, String column, String cell) {
        Factor.ofCode(column).ifPresent(factor -> recorded.value(date, factor, Double.parseDouble(cell)));
    }
}
