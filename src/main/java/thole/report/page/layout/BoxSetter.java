package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.report.page.Block;

/// Sets what stands out: the frame around what is open and urgent, and the key figures.
record BoxSetter(Types types, double width) {

    private static final double PADDING = 9;
    private static final double BESIDE_BAR = 9;
    private static final double BETWEEN = 6;

    Chunk warning(Block.Warning warning) {
        double room = width - 2 * PADDING;
        Type head = types.warningTitle();
        List<String> title = head.lines(warning.title(), room);
        List<String> lines = warning.sentences().stream()
                .flatMap(sentence -> types.warning().lines(sentence, room).stream())
                .toList();
        double textTop = PADDING + head.height(title.size()) + 2;
        double height = textTop + types.warning().height(lines.size()) + PADDING;
        return Chunk.of(
                height,
                (x, y) -> new Part.Group(
                        Tag.SECTION,
                        List.of(
                                Part.decoration(new Mark.Frame(x, y, width, height, 3, Ink.TEXT, 1.6)),
                                Part.text(Tag.HEADING, head.set(title, x + PADDING, y + PADDING)),
                                Part.text(Tag.PARAGRAPH, types.warning().set(lines, x + PADDING, y + textTop)))));
    }

    Chunk figures(List<Block.KeyFigure> figures) {
        double share = width / Math.max(1, figures.size());
        double room = share - BESIDE_BAR - BETWEEN;
        int most = figures.stream()
                .mapToInt(figure -> types.small().lines(figure.label(), room).size())
                .max()
                .orElse(1);
        Type type = fitting(figures, room);
        double height = types.figure().leading() + types.small().height(most);
        return Chunk.of(height, (x, y) -> {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < figures.size(); i++) {
                parts.add(figure(figures.get(i), type, x + i * share, y, room, height));
            }
            return new Part.Group(Tag.SECTION, parts);
        });
    }

    private Part figure(Block.KeyFigure figure, Type type, double x, double y, double room, double height) {
        double below = types.figure().leading();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(x + 0.7, y + 2, x + 0.7, y + height, Ink.AXIS, 1.4, 0, 1));
        marks.addAll(type.set(List.of(figure.figure()), x + BESIDE_BAR, y + below - type.leading()));
        marks.addAll(types.small().set(types.small().lines(figure.label(), room), x + BESIDE_BAR, y + below));
        return Part.text(Tag.PARAGRAPH, marks);
    }

    /// Where one is too wide for its place, all are set smaller.
    private Type fitting(List<Block.KeyFigure> figures, double room) {
        Type type = types.figure();
        double widest = figures.stream()
                .mapToDouble(figure -> type.width(figure.figure()))
                .max()
                .orElse(1);
        double size = Math.min(type.size(), type.size() * room / widest);
        return Type.of(types.face(), size, type.weight(), type.ink());
    }
}
