package thole.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thole.exchange.table.Cell;
import thole.exchange.table.Table;

/// Tables as an XLSX file: a sheet for each, cells by what they are, so that a spreadsheet program counts with them as
/// they stand. There is no formula in it, whatever the person wrote: text is a cell of text.
public final class SheetFile {

    private static final int WIDEST = 60;
    private static final int MARGIN = 2;

    private SheetFile() {}

    /// Leaves the stream open.
    public static void write(List<Table> tables, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Thole", null);
        for (Table table : tables) {
            Worksheet sheet = book.newWorksheet(table.name());
            header(table, sheet);
            for (int row = 0; row < table.rows().size(); row++) {
                List<Cell> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    SheetCells.put(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.finish();
        }
        book.finish();
    }

    /// Stays in sight while the rest scrolls.
    private static void header(Table table, Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, SheetText.of(table.columns().get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(table, column));
        }
    }

    /// Wide enough for what the column says, within reason.
    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> SheetCells.width(row.get(column)))
                .reduce(table.columns().get(column).length(), Math::max);
        return Math.min(WIDEST, longest + MARGIN);
    }
}
