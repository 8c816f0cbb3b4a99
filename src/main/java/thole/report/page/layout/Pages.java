package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.report.page.Block;
import thole.report.page.Report;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.report.page.SectionKind.Place;
import thole.text.Texts;

/// A report on pages: the first for the first minute, the second for the rest, and further ones only where the person’s
/// own notes or questions need them.
public final class Pages {

    private static final double BEFORE_SECTION = 9;
    private static final double BETWEEN_COLUMNS = 22;
    private static final double LEFT_ON_FIRST = 0.47;
    private static final double LEFT_ON_SECOND = 0.63;

    private static final int MEANT = 2;

    /// What leaves the first page where even the closest setting does not make room: the chart for the second, the
    /// person’s own long questions for the end.
    private static final List<Set<SectionKind>> MOVED = List.of(
            Set.of(),
            Set.of(SectionKind.PAIN),
            Set.of(SectionKind.QUESTIONS),
            Set.of(SectionKind.PAIN, SectionKind.QUESTIONS));

    private final Report report;
    private final Types types;
    private final PageFrame frame;
    private final Texts texts;
    private final Set<SectionKind> moved;
    private final boolean everything;

    private Pages(Report report, PageSize size, Types types, Texts texts, Set<SectionKind> moved, boolean everything) {
        this.report = report;
        this.types = types;
        this.frame = new PageFrame(report, size, types, texts);
        this.texts = texts;
        this.moved = moved;
        this.everything = everything;
    }

    /// @param firstPage whether what is to stand on the first page does
    /// @param pages that are needed without the person’s own notes
    private record Filled(List<Sheet> sheets, boolean firstPage, int pages) {

        boolean isAsMeant() {
            return firstPage && pages <= MEANT;
        }
    }

    /// Where two pages are too full, everything is set a little smaller; where that is not enough, something moves.
    ///
    /// @param texts for what stands on every page, in the language of the report
    public static List<Sheet> of(Report report, PageSize size, Typeface face, Texts texts) {
        List<Pages> tried = MOVED.stream()
                .flatMap(moved -> IntStream.rangeClosed(0, Density.steps())
                        .mapToObj(Density::step)
                        .map(density -> new Pages(report, size, new Types(face, density), texts, moved, false)))
                .toList();
        List<Filled> filled = new ArrayList<>();
        for (Pages pages : tried) {
            Filled now = pages.filled();
            if (now.isAsMeant()) {
                Filled more = pages.withEverything().filled();
                boolean room =
                        more.isAsMeant() && more.sheets().size() == now.sheets().size();
                return (room ? more : now).sheets();
            }
            filled.add(now);
        }
        return filled.stream()
                .filter(one -> one.pages() <= MEANT)
                .findFirst()
                .orElseGet(() -> filled.get(Density.steps()))
                .sheets();
    }

    /// The same with what needs room that nothing else needs.
    private Pages withEverything() {
        return new Pages(report, frame.size(), types, texts, moved, true);
    }

    private Filled filled() {
        Flow flow = new Flow(frame);
        flow.add(frame.title());
        report.remarks().forEach(remark -> flow.add(remark(remark)));
        add(flow, kind -> kind.place() == Place.FIRST_PAGE && !moved.contains(kind));
        columns(Place.LEFT, Place.RIGHT, LEFT_ON_FIRST).forEach(flow::add);
        boolean firstPage = flow.isOnFirst();
        secondPage(flow);
        int pages = flow.begun();
        if (moved.contains(SectionKind.QUESTIONS)) {
            add(flow, kind -> kind == SectionKind.QUESTIONS);
        }
        add(flow, kind -> kind.place() == Place.LAST);
        return new Filled(frame.dressed(flow.pages()), firstPage, pages);
    }

    private void secondPage(Flow flow) {
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
        add(flow, kind -> kind == SectionKind.SAFETY);
        add(flow, kind -> kind == SectionKind.PAIN && moved.contains(kind));
        if (!room) {
            ifRoom.forEach(flow::add);
        }
        add(flow, kind -> kind == SectionKind.SIGNS);
        columns(Place.SECOND_LEFT, Place.SECOND_RIGHT, LEFT_ON_SECOND).forEach(flow::add);
        add(flow, kind -> kind.place() == Place.SECOND_PAGE && kind.compareTo(SectionKind.SIGNS) > 0);
    }

    private List<Chunk> remark(String remark) {
        Block strong = new Block.Paragraph(remark, Block.Tone.STRONG);
        return new BlockSetter(types, frame.width()).section(new Section(SectionKind.FIGURES, "", List.of(strong)));
    }

    private void add(Flow flow, Predicate<SectionKind> which) {
        chunks(which).forEach(flow::add);
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
        spaced.add(Chunk.gap(BEFORE_SECTION * types.density().room()));
        spaced.addAll(new BlockSetter(types, width).section(section));
        return spaced;
    }

    /// Side by side as one, or one after the other where a side is empty or the two do not fit on a page.
    private List<List<Chunk>> columns(Place leftPlace, Place rightPlace, double leftShare) {
        List<Section> left =
                sections(kind -> kind.place() == leftPlace && (everything || kind != SectionKind.MEASURES));
        List<Section> right = sections(kind -> kind.place() == rightPlace).stream()
                .map(this::inColumn)
                .toList();
        double leftWidth = (frame.width() - BETWEEN_COLUMNS) * leftShare;
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

    /// Questions that stand at the end leave a word where they are looked for.
    private Section inColumn(Section section) {
        if (!moved.contains(SectionKind.QUESTIONS) || section.kind() != SectionKind.QUESTIONS) {
            return section;
        }
        Block after = new Block.Paragraph(texts.get("summary.questions.last"), Block.Tone.NORMAL);
        return new Section(section.kind(), section.heading(), List.of(after));
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
