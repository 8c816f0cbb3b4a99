package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Picture;
import thole.chart.Placement;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;

/// Turns a table into rows, each as high as its highest cell. A rule under every row, and no other lines.
final class TableSetter {

    private static final double PADDING = 2.6;
    private static final double BESIDE = 8;

    private final Types types;
    private final double width;
    private final double padding;

    TableSetter(Types types, double width) {
        this.types = types;
        this.width = width;
        this.padding = PADDING * types.density().room();
    }

    List<Chunk> set(Block.Table table) {
        double all = table.columns().stream().mapToDouble(Column::share).sum();
        double[] widths = table.columns().stream()
                .mapToDouble(column -> width * column.share() / all)
                .toArray();
        Chunk.Bracket bracket = new Chunk.Bracket(Tag.TABLE);
        List<Chunk> chunks = new ArrayList<>();
        if (table.hasHead()) {
            chunks.add(head(table, widths, bracket).withNext());
        }
        table.rows().forEach(row -> chunks.add(row(row, widths, bracket)));
        return chunks;
    }

    private Chunk head(Block.Table table, double[] widths, Chunk.Bracket bracket) {
        List<List<String>> lines = IntStream.range(0, widths.length)
                .mapToObj(i -> types.small().lines(table.columns().get(i).heading(), widths[i] - BESIDE))
                .toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        double height = types.small().height(most) + 2 * padding;
        return Chunk.of(height, bracket, (x, y) -> {
            List<Part> cells = new ArrayList<>();
            double left = x;
            for (int i = 0; i < widths.length; i++) {
                double base = y + types.small().height(most - lines.get(i).size()) + padding;
                cells.add(headCell(lines.get(i), isDrawn(table, i), left, base, widths[i] - BESIDE));
                left += widths[i];
            }
            return ruled(cells, x, y + height);
        });
    }

    private static boolean isDrawn(Block.Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Drawing);
    }

    /// Above a picture its head is in the middle, where its zero is.
    private Part headCell(List<String> lines, boolean drawn, double x, double y, double room) {
        return Part.text(
                Tag.HEAD_CELL,
                drawn
                        ? types.small().set(lines, x + room / 2, y, Anchor.MIDDLE)
                        : types.small().set(lines, x, y));
    }

    private Part ruled(List<Part> cells, double x, double y) {
        cells.add(Part.decoration(new Mark.Line(x, y, x + width, y, Ink.GRID, 0.8, 0, 1)));
        return new Part.Group(Tag.ROW, cells);
    }

    private Chunk row(List<Cell> row, double[] widths, Chunk.Bracket bracket) {
        double height = 2 * padding
                + IntStream.range(0, widths.length)
                        .mapToDouble(i -> height(row.get(i), widths[i] - BESIDE))
                        .max()
                        .orElse(0);
        boolean drawn = row.stream().anyMatch(Cell.Drawing.class::isInstance);
        return Chunk.of(height, bracket, (x, y) -> {
            List<Part> cells = new ArrayList<>();
            double left = x;
            for (int i = 0; i < widths.length; i++) {
                Tag tag = i == 0 ? Tag.HEAD_CELL : Tag.CELL;
                cells.add(
                        switch (row.get(i)) {
                            case Cell.Words words ->
                                words(
                                        words,
                                        tag,
                                        left,
                                        drawn ? y + middle(words, widths[i] - BESIDE, height) : y,
                                        widths[i] - BESIDE);
                            case Cell.Drawing drawing -> drawing(drawing, tag, left, y, widths[i] - BESIDE, height);
                        });
                left += widths[i];
            }
            return ruled(cells, x, y + height);
        });
    }

    private double height(Cell cell, double room) {
        return switch (cell) {
            case Cell.Words words -> {
                Type type = types.cell(words.tone());
                yield type.height(type.lines(words.text(), room).size());
            }
            case Cell.Drawing drawing -> picture(drawing, room).height() * BlockSetter.CHART_SCALE - 2 * padding;
        };
    }

    /// How far down text stands in the middle of a row.
    private double middle(Cell.Words words, double room, double height) {
        return (height - height(words, room)) / 2 - padding;
    }

    private static Picture picture(Cell.Drawing drawing, double room) {
        return drawing.plot().draw(room / BlockSetter.CHART_SCALE);
    }

    private Part words(Cell.Words words, Tag tag, double x, double y, double room) {
        Type type = types.cell(words.tone());
        return Part.text(tag, type.set(type.lines(words.text(), room), x, y + padding));
    }

    private static Part drawing(Cell.Drawing drawing, Tag tag, double x, double y, double room, double height) {
        Picture picture = picture(drawing, room);
        double top = y + (height - picture.height() * BlockSetter.CHART_SCALE) / 2;
        List<Mark> marks = new Placement(BlockSetter.CHART_SCALE, x, top).of(picture.marks());
        return new Part.Group(
                tag, List.of(new Part.Leaf(Tag.FIGURE, drawing.plot().sentence(), marks)));
    }
}
