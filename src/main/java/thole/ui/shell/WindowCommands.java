package thole.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import thole.settings.Appearance;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.frame.Place;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.shell.command.Command;
import thole.ui.shell.command.Command.Kind;

/// Everything the window can do at the moment, with its keys: one list that the keyboard, the command list and the
/// sheet of shortcuts share.
final class WindowCommands {

    private final Texts texts;
    private final Settings settings;
    private final Catalogue catalogue;
    private final Frame frame;

    /// What the window's frame does itself.
    interface Frame {

        void go(Place place);

        void undo();

        void redo();

        void showCommands();

        void showShortcuts();

        /// @param step 1 to the next, -1 to the one before
        void goToRegion(int step);
    }

    WindowCommands(Texts texts, Settings settings, Catalogue catalogue, Frame frame) {
        this.texts = texts;
        this.settings = settings;
        this.catalogue = catalogue;
        this.frame = frame;
    }

    /// Those that hold wherever the window is.
    List<Command> everywhere() {
        List<Command> all = new ArrayList<>();
        catalogue
                .screens()
                .forEach(entry -> all.add(new Command(
                        Kind.GO,
                        texts.get("shell.command.go", texts.get(entry.titleKey())),
                        entry.keys(),
                        () -> frame.go(Place.of(entry.id())))));
        catalogue
                .named()
                .forEach(page -> all.add(new Command(
                        Kind.GO, texts.get(page.titleKey()), List.of(), () -> frame.go(Place.of(page.id())))));
        if (catalogue.has("history")) {
            all.add(new Command(
                    Kind.GO,
                    texts.get("shell.command.find"),
                    Shortcuts.FIND,
                    () -> frame.go(Place.of("history", "find"))));
        }
        addWindow(all);
        all.add(new Command(Kind.CHANGE, texts.get("shell.command.undo"), Shortcuts.UNDO, frame::undo));
        all.add(new Command(Kind.CHANGE, texts.get("shell.command.redo"), Shortcuts.REDO, frame::redo));
        return all;
    }

    private void addWindow(List<Command> all) {
        add(all, "shell.command.commands", Shortcuts.COMMANDS, frame::showCommands);
        add(all, "shell.command.shortcuts", Shortcuts.SHORTCUTS, frame::showShortcuts);
        add(all, "shell.command.next_region", Shortcuts.NEXT_REGION, () -> frame.goToRegion(1));
        add(all, "shell.command.previous_region", Shortcuts.PREVIOUS_REGION, () -> frame.goToRegion(-1));
        add(all, "shell.command.rail", Shortcuts.RAIL, () -> look(now -> now.withRail(!now.rail())));
        add(all, "shell.command.larger", Shortcuts.LARGER, () -> zoom(Appearance.ZOOM_STEP));
        add(all, "shell.command.smaller", Shortcuts.SMALLER, () -> zoom(-Appearance.ZOOM_STEP));
        add(
                all,
                "shell.command.usual_size",
                Shortcuts.USUAL_SIZE,
                () -> look(now -> now.withZoom(Appearance.LEAST_ZOOM)));
        add(all, "shell.command.light", List.of(), () -> look(now -> now.withTheme(Appearance.Theme.LIGHT)));
        add(all, "shell.command.dark", List.of(), () -> look(now -> now.withTheme(Appearance.Theme.DARK)));
        add(all, "shell.command.system", List.of(), () -> look(now -> now.withTheme(Appearance.Theme.SYSTEM)));
    }

    private void add(List<Command> all, String key, List<KeyCombination> keys, Runnable run) {
        all.add(new Command(Kind.WINDOW, texts.get(key), keys, run));
    }

    private void zoom(int step) {
        look(now -> now.withZoom(now.zoom() + step));
    }

    private void look(UnaryOperator<Appearance> change) {
        settings.change(now -> now.with(change.apply(now.appearance())));
    }

    /// What the screen offers that is shown.
    List<Command> here(Screen screen) {
        return screen.actions().stream().map(this::of).toList();
    }

    /// The answers of the screen that have letters.
    List<Command> answers(Screen screen) {
        return screen.answers().stream().map(this::of).toList();
    }

    private Command of(ScreenAction action) {
        List<KeyCombination> keys = new ArrayList<>(action.shortcut().stream().toList());
        if (!action.letter().isEmpty()) {
            settings.current()
                    .letters()
                    .of(action.id(), action.letter())
                    .map(letter -> new KeyCharacterCombination(letter.toUpperCase(texts.locale())))
                    .ifPresent(keys::add);
        }
        return new Command(Kind.HERE, texts.get(action.textKey()), keys, action.run());
    }
}
