package thole.ui.shell.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import thole.text.Texts;

/// Every command as an entry of the menu bar that macOS shows at the top of the screen, in the groups of the sheet of
/// shortcuts. The keys are told in the names' place alone: the window listens to them itself, and a command must not
/// run twice.
public final class CommandMenu {

    private final Texts texts;
    private final Supplier<List<Command>> commands;
    private final MenuBar bar = new MenuBar();

    /// @param commands those of the moment
    public CommandMenu(Texts texts, Supplier<List<Command>> commands) {
        this.texts = texts;
        this.commands = commands;
        bar.setUseSystemMenuBar(true);
        bar.setMaxHeight(0);
        bar.setMouseTransparent(true); // what is shown of it is not in the window
        bar.setFocusTraversable(false);
        fill();
    }

    public MenuBar bar() {
        return bar;
    }

    /// Shows the commands of now; a group without any has no menu.
    public void fill() {
        List<Command> all = commands.get();
        bar.getMenus()
                .setAll(Arrays.stream(Command.Kind.values())
                        .map(kind -> menu(kind, all))
                        .filter(menu -> !menu.getItems().isEmpty())
                        .toList());
    }

    private Menu menu(Command.Kind kind, List<Command> all) {
        Menu menu = new Menu(texts.get("shell.shortcuts." + kind.name().toLowerCase(Locale.ROOT)));
        menu.setMnemonicParsing(false);
        menu.getItems()
                .setAll(all.stream()
                        .filter(command -> command.kind() == kind)
                        .map(this::item)
                        .toList());
        return menu;
    }

    private MenuItem item(Command command) {
        String name = command.keys().isEmpty()
                ? command.name()
                : texts.get("shell.commands.spoken", command.name(), command.shortcut());
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.run().run());
        return item;
    }
}
