package thole.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thole.cli.port.Desk;
import thole.cli.port.PictureOrder;

/// A desk that keeps what it was asked for.
final class TestDesk implements Desk {

    final List<String> opened = new ArrayList<>();
    final List<PictureOrder> ordered = new ArrayList<>();
    private final boolean display;

    TestDesk(boolean display) {
        this.display = display;
    }

    @Override
    public boolean hasDisplay() {
        return display;
    }

    @Override
    public int openWindow() {
        opened.add("default");
        return 0;
    }

    @Override
    public int openWindow(Path journal) {
        opened.add(journal.toString());
        return 0;
    }

    @Override
    public List<String> views() {
        return List.of("today", "patterns");
    }

    @Override
    public void screenshots(PictureOrder order, Consumer<Path> each) {
        ordered.add(order);
        order.views().forEach(view -> each.accept(order.folder().resolve(view + ".png")));
    }
}
