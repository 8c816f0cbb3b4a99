package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.report.page.Block.Tone;
import thole.report.page.Report;
import thole.text.Texts;

/// What stands around the content: margins, the title, the running head of later pages, the foot of all.
final class PageFrame {

    private static final double SIDE = 42;
    private static final double TOP = 32;
    private static final double RUNNING = 20;
    private static final double FOOT = 46;
    private static final double FOOT_RULE = 38;
    private static final double LEFT_SHARE = 0.62;

    /// Who holds two pages looks for no more, unless they say so.
    private static final int MEANT = 2;

    private static final double LEAST_SHARE = 0.85;
    private static final double ROUNDED_DOWN = 0.999;

    private final Report report;
    private final PageSize size;
    private final Types types;
    private final Texts texts;

    PageFrame(Report report, PageSize size, Types types, Texts texts) {
        this.report = report;
        this.size = size;
        this.types = types;
        this.texts = texts;
    }

    PageSize size() {
        return size;
    }

    double width() {
        return size.width() - 2 * SIDE;
    }

    double left() {
        return SIDE;
    }

    /// @param page from 0
    double top(int page) {
        return page == 0 ? TOP : TOP + RUNNING;
    }

    double height(int page) {
        return size.height() - FOOT - top(page);
    }

    /// Title and subtitle on the left, name and period on the right, the name on the base line of the title where it
    /// takes one line.
    List<Chunk> title() {
        Type muted = types.text(Tone.MUTED);
        double room = width() * (1 - LEFT_SHARE) - 12;
        List<String> title = types.title().lines(report.title(), width() * LEFT_SHARE);
        List<String> subtitle = muted.lines(report.subtitle(), width() * LEFT_SHARE);
        List<String> name = report.name().isEmpty() ? List.of() : types.name().lines(report.name(), room);
        List<String> period = muted.lines(report.period(), room);
        double titleHeight = types.title().height(title.size());
        double nameTop = Math.max(0, titleHeight - types.name().height(name.size()) - 1);
        double periodTop = nameTop + types.name().height(name.size()) + 1;
        double height = Math.max(titleHeight + muted.height(subtitle.size()), periodTop + muted.height(period.size()));
        return List.of(Chunk.of(height + 4, (x, y) -> {
            double right = x + width();
            List<Mark> who = types.name().set(name, right, y + nameTop, Anchor.END);
            List<Mark> when = muted.set(period, right, y + periodTop, Anchor.END);
            return new Part.Group(
                    Tag.SECTION,
                    List.of(
                            Part.text(Tag.TITLE, types.title().set(title, x, y)),
                            Part.text(Tag.PARAGRAPH, muted.set(subtitle, x, y + titleHeight)),
                            Part.text(
                                    Tag.PARAGRAPH,
                                    Stream.concat(who.stream(), when.stream()).toList())));
        }));
    }

    /// The pages with their head and foot.
    List<Sheet> dressed(List<List<Part>> pages) {
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Part> parts = new ArrayList<>();
            if (page > 0) {
                parts.add(running());
            }
            parts.addAll(pages.get(page));
            parts.add(foot(page + 1, pages.size()));
            sheets.add(new Sheet(size.width(), size.height(), parts));
        }
        return sheets;
    }

    private Part running() {
        String line = report.name().isEmpty()
                ? texts.get("summary.running.without_name", report.title(), report.period())
                : texts.get("summary.running", report.title(), report.name(), report.period());
        List<String> first = types.small().lines(line, width()).subList(0, 1);
        return Part.text(Tag.ARTIFACT, types.small().set(first, SIDE, TOP - 4));
    }

    private Part foot(int page, int of) {
        double y = size.height() - FOOT_RULE;
        String number = texts.get(page < of && page >= MEANT ? "summary.page.continues" : "summary.page", page, of);
        double room = width() - types.small().width(number) - 16;
        Type line = fitting(report.footer(), room);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(SIDE, y, SIDE + width(), y, Ink.AXIS, 0.8, 0, 1));
        marks.addAll(line.set(line.lines(report.footer(), room), SIDE, y + 5));
        marks.addAll(types.small().set(List.of(number), SIDE + width(), y + 5, Anchor.END));
        return Part.text(Tag.ARTIFACT, marks);
    }

    /// On one line where a little smaller type makes it one.
    private Type fitting(String text, double room) {
        Type small = types.small();
        double share = room / small.width(text);
        return share >= 1 || share < LEAST_SHARE
                ? small
                : Type.of(types.face(), small.size() * share * ROUNDED_DOWN, small.weight(), small.ink());
    }
}
