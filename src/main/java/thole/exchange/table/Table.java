package thole.exchange.table;

import java.util.List;
import java.util.stream.Stream;

/// A table of the journal, whatever file it is written to.
///
/// @param name in small letters; it names the file or the sheet
/// @param columns their names, no two alike
/// @param rows as many cells each as there are columns
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <T> Table of(String name, List<Column<T>> columns, Stream<? extends T> records) {
        return new Table(
                name,
                columns.stream().map(Column::name).toList(),
                records.map(record -> row(columns, record)).toList());
    }

    private static <T> List<Cell> row(List<Column<T>> columns, T record) {
        return columns.stream()
                .map(column -> (Cell) column.cell().apply(record))
                .toList();
    }
}
