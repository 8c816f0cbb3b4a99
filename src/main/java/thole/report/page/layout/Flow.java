package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills pages with chunks from top to bottom.
final class Flow {

    private static final double ROUNDING = 1e-6;

    private final PageFrame frame;
    private final List<List<Part>> pages = new ArrayList<>();
    private List<Chunk> onPage = new ArrayList<>();
    private double used;

    Flow(PageFrame frame) {
        this.frame = frame;
    }

    /// A chunk that does not fit begins the next page, together with what it stays with. No page begins with room.
    void add(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            if (!fits(together(chunks, i)) && !onPage.isEmpty()) {
                turn();
            }
            Chunk chunk = chunks.get(i);
            if (!onPage.isEmpty() || !chunk.isGap()) {
                onPage.add(chunk);
                used += chunk.height();
            }
        }
    }

    private boolean fits(double height) {
        return used + height <= frame.height(pages.size()) + ROUNDING;
    }

    /// The height of a chunk with those that it stays with; room behind the last one needs none.
    private static double together(List<Chunk> chunks, int from) {
        double height = 0;
        for (int i = from; i < chunks.size(); i++) {
            height += chunks.get(i).height();
            if (!chunks.get(i).staysWithNext()) {
                return height;
            }
        }
        return 0;
    }

    /// Pages with anything on them.
    int begun() {
        return pages.size() + (onPage.isEmpty() ? 0 : 1);
    }

    boolean isOnFirst() {
        return pages.isEmpty();
    }

    boolean hasRoomFor(List<Chunk> chunks) {
        return fits(chunks.stream().mapToDouble(Chunk::height).sum());
    }

    /// Begins the next page.
    void turn() {
        pages.add(drawn(onPage, frame.left(), frame.top(pages.size())));
        onPage = new ArrayList<>();
        used = 0;
    }

    List<List<Part>> pages() {
        if (!onPage.isEmpty()) {
            turn();
        }
        return pages;
    }

    /// Chunks of one bracket, one after the other, become one group.
    static List<Part> drawn(List<Chunk> chunks, double x, double top) {
        List<Part> parts = new ArrayList<>();
        List<Part> inside = new ArrayList<>();
        Optional<Chunk.Bracket> open = Optional.empty();
        double y = top;
        for (Chunk chunk : chunks) {
            if (open.isPresent() && !open.equals(chunk.bracket())) {
                parts.add(new Part.Group(open.get().tag(), inside));
                inside = new ArrayList<>();
            }
            open = chunk.bracket();
            (open.isPresent() ? inside : parts).add(chunk.drawn().at(x, y));
            y += chunk.height();
        }
        if (open.isPresent()) {
            parts.add(new Part.Group(open.get().tag(), inside));
        }
        return parts;
    }
}
