package thole.exchange.csv;

import java.util.List;

/// One record of a CSV text as it stands there.
///
/// @param number the line it begins on, from 1
public record CsvLine(long number, List<String> cells) {

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /// The cell of a column; empty where the line ends before it.
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
