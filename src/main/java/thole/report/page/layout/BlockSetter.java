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
    static final double CHART_SCALE = 0.75;

    private static final double BODY_HEIGHT = 138;
    private static final double AFTER = 4;
    private static final double BULLET = 11;

    private final Types types;
    private final double width;

    BlockSetter(Types types, double width) {
        this.types = types;
        this.width = width;
    }

    /// A section under its heading, which never stands alone at the foot of a page.
    List<Chunk> section(Section section) {
        List<Chunk> chunks = new ArrayList<>();
        if (!section.heading().isEmpty()) {
            chunks.add(heading(section.heading()));
            chunks.add(Chunk.gap(AFTER));
        }
        for (Block block : section.blocks()) {
            chunks.addAll(set(block));
            chunks.add(Chunk.gap(AFTER));
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
        boolean body = chart.plot() instanceof Plot.Body;
        Picture picture = chart.plot().draw(width / CHART_SCALE);
        double most = BODY_HEIGHT * types.density() * types.density();
        double scale = body ? Math.min(most / picture.height(), width / picture.width()) : CHART_SCALE;
        String sentence = chart.plot().sentence();
        Chunk figure = Chunk.of(
                picture.height() * scale,
                (x, y) -> new Part.Leaf(Tag.FIGURE, sentence, new Placement(scale, x, y).of(picture.marks())));
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(chart.caption().isEmpty() ? figure : figure.withNext());
        chunks.addAll(chart.caption().isEmpty() ? List.of() : paragraph(types.small(), chart.caption()));
        return chunks;
    }

    private List<Chunk> items(Block.Items items) {
        Chunk.Bracket list = new Chunk.Bracket(Tag.LIST);
        Type type = types.text(Block.Tone.NORMAL);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            List<String> bullet = List.of(items.numbered() ? (i + 1) + "." : "•");
            List<String> lines = type.lines(items.items().get(i), width - BULLET);
            boolean last = i == items.items().size() - 1;
            Chunk item = Chunk.of(type.height(lines.size()) + 1.5, list, (x, y) -> {
                List<Mark> marks = new ArrayList<>(type.set(bullet, x, y));
                marks.addAll(type.set(lines, x + BULLET, y));
                return Part.text(Tag.ITEM, marks);
            });
            chunks.add(last ? item : item.withNext());
        }
        return chunks;
    }
}
