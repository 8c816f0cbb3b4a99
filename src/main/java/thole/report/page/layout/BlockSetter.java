package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.Placement;
import thole.report.page.Block;
import thole.report.page.Plot;
import thole.report.page.Section;

/// Turns the blocks of a section into chunks of one width.
final class BlockSetter {

    /// Points per pixel of a chart.
    static final double CHART_SCALE = 0.7;

    private static final double BODY_HEIGHT = 132;
    private static final double AFTER = 4;
    private static final double BULLET = 11;
    private static final double BESIDE_NUMBER = 3;
    private static final double BESIDE = 14;

    private final Types types;
    private final double width;
    private final double after;

    BlockSetter(Types types, double width) {
        this.types = types;
        this.width = width;
        this.after = AFTER * (1 + types.density().room()) / 2;
    }

    /// A section under its heading, which never stands alone at the foot of a page.
    List<Chunk> section(Section section) {
        List<Chunk> chunks = new ArrayList<>();
        if (!section.heading().isEmpty()) {
            chunks.add(heading(section.heading()));
            chunks.add(Chunk.gap(after));
        }
        for (Block block : section.blocks()) {
            chunks.addAll(set(block));
            chunks.add(Chunk.gap(after));
        }
        return chunks;
    }

    private Chunk heading(String text) {
        Type type = types.heading();
        List<String> lines = type.lines(text, width);
        double height = type.height(lines.size()) + 3;
        return Chunk.of(height, (x, y) -> {
                    Mark rule = new Mark.Line(x, y + height, x + width, y + height, Ink.AXIS, 0.8, 0, 1);
                    Part words = Part.text(Tag.HEADING, type.set(lines, x, y));
                    return new Part.Group(Tag.SECTION, List.of(words, Part.decoration(rule)));
                })
                .withNext();
    }

    private List<Chunk> set(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(types.text(paragraph.tone()), paragraph.text());
            case Block.Warning warning -> List.of(new BoxSetter(types, width).warning(warning));
            case Block.KeyFigures figures -> List.of(new BoxSetter(types, width).figures(figures.figures()));
            case Block.Table table -> new TableSetter(types, width).set(table);
            case Block.Chart chart -> chart(chart);
            case Block.Beside(List<Block.Chart> charts) -> beside(charts);
            case Block.Items items -> items(items);
        };
    }

    /// A long paragraph may go on overleaf, so every line is a chunk of its own.
    private List<Chunk> paragraph(Type type, String text) {
        Chunk.Bracket bracket = new Chunk.Bracket(Tag.PARAGRAPH);
        return type.lines(text, width).stream()
                .map(line ->
                        Chunk.of(type.leading(), bracket, (x, y) -> Part.text(Tag.SPAN, type.set(List.of(line), x, y))))
                .toList();
    }

    private List<Chunk> chart(Block.Chart chart) {
        Drawn drawn = drawn(chart.plot());
        Chunk figure = Chunk.of(drawn.height(), drawn::at);
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(chart.caption().isEmpty() ? figure : figure.withNext());
        chunks.addAll(chart.caption().isEmpty() ? List.of() : paragraph(types.small(), chart.caption()));
        return chunks;
    }

    /// A picture in points.
    private record Drawn(Picture picture, double scale, String sentence) {

        double height() {
            return picture.height() * scale;
        }

        Part at(double x, double y) {
            return new Part.Leaf(Tag.FIGURE, sentence, new Placement(scale, x, y).of(picture.marks()));
        }
    }

    /// A body keeps its proportions and gives away less of its height, and later; everything else is as wide as there
    /// is room.
    private Drawn drawn(Plot plot) {
        double share = types.density().picture();
        Picture picture = plot.lower(share).draw(width / CHART_SCALE);
        double scale = plot instanceof Plot.Body
                ? Math.min(BODY_HEIGHT * types.density().body() / picture.height(), width / picture.width())
                : CHART_SCALE;
        return new Drawn(picture, scale, plot.sentence());
    }

    private List<Chunk> beside(List<Block.Chart> charts) {
        double room = (width - (charts.size() - 1) * BESIDE) / charts.size();
        BlockSetter column = new BlockSetter(types, room);
        List<Drawn> drawn =
                charts.stream().map(chart -> column.drawn(chart.plot())).toList();
        List<List<String>> captions = charts.stream()
                .map(chart -> types.small().lines(chart.caption(), room))
                .toList();
        int most = captions.stream().mapToInt(List::size).max().orElse(0);
        double pictures = drawn.stream().mapToDouble(Drawn::height).max().orElse(0);
        return List.of(Chunk.of(types.small().height(most) + pictures, (x, y) -> {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < charts.size(); i++) {
                double left = x + i * (room + BESIDE);
                parts.add(Part.text(Tag.PARAGRAPH, types.small().set(captions.get(i), left, y)));
                parts.add(drawn.get(i).at(left, y + types.small().height(most)));
            }
            return new Part.Group(Tag.SECTION, parts);
        }));
    }

    /// A long list may go on overleaf between two items.
    private List<Chunk> items(Block.Items items) {
        Chunk.Bracket list = new Chunk.Bracket(Tag.LIST);
        Type type = types.text(Block.Tone.NORMAL);
        int many = items.items().size();
        double bullet = items.numbered() ? Math.max(BULLET, type.width(many + ".") + BESIDE_NUMBER) : BULLET;
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            List<String> mark = List.of(items.numbered() ? (i + 1) + "." : "•");
            List<String> lines = type.lines(items.items().get(i), width - bullet);
            chunks.add(Chunk.of(type.height(lines.size()) + 1.5, list, (x, y) -> {
                List<Mark> marks = new ArrayList<>(type.set(mark, x, y));
                marks.addAll(type.set(lines, x + bullet, y));
                return Part.text(Tag.ITEM, marks);
            }));
        }
        return chunks;
    }
}
