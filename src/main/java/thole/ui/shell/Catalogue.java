package thole.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.ui.kit.Screen;
import thole.ui.kit.frame.ScreenAction;

/// The screens and pages of the window, each made when it is first asked for.
final class Catalogue {

    private final List<ScreenEntry> screens;
    private final List<PageEntry> pages;
    private final Runnable back;
    private final Map<String, Screen> made = new HashMap<>();

    /// @param back what a page does to be left
    Catalogue(List<ScreenEntry> screens, List<PageEntry> pages, Runnable back) {
        this.screens = List.copyOf(screens);
        this.pages = List.copyOf(pages);
        this.back = back;
    }

    List<ScreenEntry> screens() {
        return screens;
    }

    /// The pages that the command list offers.
    List<PageEntry> named() {
        return pages.stream().filter(page -> !page.titleKey().isEmpty()).toList();
    }

    /// All ids, the first screen last.
    List<String> lastToFirst() {
        return Stream.concat(
                        pages.stream().map(PageEntry::id),
                        screens.reversed().stream().map(ScreenEntry::id))
                .toList();
    }

    Optional<ScreenEntry> shelved(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    private Optional<PageEntry> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    boolean has(String id) {
        return shelved(id).isPresent() || page(id).isPresent();
    }

    /// It is left to where it was opened.
    boolean leadsBack(String id) {
        return shelved(id)
                .map(screen -> screen.shelf() == ScreenEntry.Shelf.FOOT)
                .orElse(true);
    }

    /// The screen that the sidebar shows as open with this screen or page; empty where the page says none.
    Optional<String> home(String id) {
        return shelved(id)
                .map(ScreenEntry::id)
                .or(() -> page(id).map(PageEntry::home)
                        .filter(home -> shelved(home).isPresent()));
    }

    boolean isWhole(String id) {
        return page(id).map(PageEntry::whole)
                .or(() -> shelved(id).map(entry -> entry.shelf() == ScreenEntry.Shelf.NONE))
                .orElse(false);
    }

    Screen screen(String id) {
        return made.computeIfAbsent(id, this::make);
    }

    private Screen make(String id) {
        return shelved(id)
                .map(entry -> entry.make().get())
                .or(() -> page(id).map(page -> page.make().apply(back)))
                .orElseThrow(() -> new IllegalArgumentException("no screen " + id));
    }

    /// The screens made so far.
    Map<String, Screen> made() {
        return Map.copyOf(made);
    }

    /// Every action and every answer with a single letter, of all screens that have been made.
    List<ScreenAction> lettered() {
        return made.values().stream()
                .flatMap(screen -> Stream.concat(screen.actions().stream(), screen.answers().stream()))
                .filter(action -> !action.letter().isEmpty())
                .collect(Collectors.toMap(ScreenAction::id, action -> action, (one, _) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
