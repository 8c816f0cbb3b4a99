package thole.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of a table that comes with the program: one a line, cells between bars, lines with a # are for readers.
public final class ShippedRows {

    private ShippedRows() {}

    /// @param resource its path inside the program, from the root
    public static List<List<String>> of(String resource) {
        InputStream stream = Objects.requireNonNull(ShippedRows.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// What stands between commas in one cell.
    public static Set<String> several(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
