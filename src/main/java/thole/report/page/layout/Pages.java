package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.report.page.Block;
import thole.report.page.Report;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.report.page.SectionKind.Place;
import thole.text.Texts;

/// A report on pages: the first for the first minute, the second for the rest, and further ones only where words or
/// notes need them.
public final class Pages {

    private static final double BEFORE_SECTION = 9;
    private static final double BETWEEN_COLUMNS = 24;
    private static final double LEFT_SHARE = 0.36;

    private final Report report;
    private final Types types;
    private final PageFrame frame;

    /// Two pages; where they are too full, everything is set a little smaller, and only then is there a third.
    private static final double[] DENSITIES = {1, 0.96, 0.92};

    private static final int MEANT = 2;

    private Pages(Report report, PageSize size, Types types, Texts texts) {
        this.report = report;
        this.types = types;
        this.frame = new PageFrame(report, size, types, texts);
    }

    /// @param texts for what stands on every page, in the language of the report
    public static List<Sheet> of(Report report, PageSize size, Typeface face, Texts texts) {
        List<Sheet> sheets = List.of();
        for (double density : DENSITIES) {
            sheets = new Pages(report, size, new Types(face, density), texts).sheets();
            if (sheets.size() <= MEANT) {
                return sheets;
            }
        }
        return sheets;
    }

    private List<Sheet> sheets() {
        Flow flow = new Flow(frame);
        flow.add(frame.title());
        report.remarks().forEach(remark -> flow.add(remark(remark)));
        chunks(kind -> kind.place() == Place.FIRST_PAGE && kind != SectionKind.QUESTIONS)
                .forEach(flow::add);
        columns().forEach(flow::add);
        chunks(kind -> kind == SectionKind.QUESTIONS).forEach(flow::add);
        List<List<Chunk>> ifRoom =
                chunks(kind -> kind.place() == Place.WHERE_THERE_IS_ROOM).toList();
        boolean room = flow.isOnFirst()
                && flow.hasRoomFor(ifRoom.stream().flatMap(List::stream).toList());
        if (room) {
            ifRoom.forEach(flow::add);
        }
        if (flow.isOnFirst()) {
            flow.turn();
        }
        chunks(kind -> kind == SectionKind.SAFETY).forEach(flow::add);
        if (!room) {
            ifRoom.forEach(flow::add);
        }
        chunks(kind -> kind.place() == Place.SECOND_PAGE && kind != SectionKind.SAFETY)
                .forEach(flow::add);
        return frame.dressed(flow.pages());
    }

    private List<Chunk> remark(String remark) {
        Block strong = new Block.Paragraph(remark, Block.Tone.STRONG);
        return new BlockSetter(types, frame.width()).section(new Section(SectionKind.FIGURES, "", List.of(strong)));
    }

    private Stream<List<Chunk>> chunks(Predicate<SectionKind> which) {
        return sections(which).stream().map(section -> spaced(section, frame.width()));
    }

    private List<Section> sections(Predicate<SectionKind> which) {
        return report.sections().stream()
                .filter(section -> which.test(section.kind()))
                .toList();
    }

    private List<Chunk> spaced(Section section, double width) {
        List<Chunk> spaced = new ArrayList<>();
        spaced.add(Chunk.gap(BEFORE_SECTION * types.density() * types.density()));
        spaced.addAll(new BlockSetter(types, width).section(section));
        return spaced;
    }

    /// The places on the left, the day and what was done on the right; side by side as one, or one after the other
    /// where a side is empty or the two do not fit on a page.
    private List<List<Chunk>> columns() {
        List<Section> left = sections(kind -> kind.place() == Place.LEFT);
        List<Section> right = sections(kind -> kind.place() == Place.RIGHT);
        double leftWidth = (frame.width() - BETWEEN_COLUMNS) * LEFT_SHARE;
        double rightWidth = frame.width() - BETWEEN_COLUMNS - leftWidth;
        List<Chunk> one = stacked(left, leftWidth);
        List<Chunk> other = stacked(right, rightWidth);
        double height = Math.max(height(one), height(other));
        if (left.isEmpty() || right.isEmpty() || height > frame.height(1)) {
            return Stream.concat(left.stream(), right.stream())
                    .map(section -> spaced(section, frame.width()))
                    .toList();
        }
        Chunk both = Chunk.of(height, (x, y) -> {
            List<Part> parts = new ArrayList<>(Flow.drawn(one, x, y));
            parts.addAll(Flow.drawn(other, x + leftWidth + BETWEEN_COLUMNS, y));
            return new Part.Group(Tag.SECTION, parts);
        });
        return List.of(List.of(both));
    }

    private List<Chunk> stacked(List<Section> sections, double width) {
        return sections.stream()
                .flatMap(section -> spaced(section, width).stream())
                .toList();
    }

    private static double height(List<Chunk> chunks) {
        return chunks.stream().mapToDouble(Chunk::height).sum();
    }
}
