package thole.ui.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import thole.ui.kit.TestJournal;
import thole.ui.shell.command.Command.Kind;

/// What the menu bar of a Mac holds; how it looks there has been seen by nobody here.
@ExtendWith(ApplicationExtension.class)
class CommandMenuTest {

    private final List<String> done = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>(List.of(
            new Command(Kind.HERE, "Mark", List.of(), () -> done.add("mark")),
            new Command(Kind.WINDOW, "Larger", List.of(), () -> done.add("larger")),
            new Command(
                    Kind.CHANGE,
                    "Undo",
                    List.of(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                    () -> done.add("undo"))));

    @Test
    void everyCommandIsAnEntryAndRunsOnce(FxRobot robot) {
        robot.interact(() -> {
            CommandMenu menu = new CommandMenu(TestJournal.TEXTS, () -> commands);

            assertThat(menu.bar().isUseSystemMenuBar()).isTrue();
            assertThat(items(menu))
                    .extracting(MenuItem::getText)
                    .containsExactly(
                            "Mark", "Larger", "Undo  " + commands.getLast().shortcut());
            assertThat(items(menu)).extracting(MenuItem::getAccelerator).containsOnlyNulls();
            items(menu).forEach(MenuItem::fire);
        });

        assertThat(done).containsExactly("mark", "larger", "undo");
    }

    @Test
    void theEntriesAreThoseOfTheScreenThatIsShown(FxRobot robot) {
        robot.interact(() -> {
            CommandMenu menu = new CommandMenu(TestJournal.TEXTS, () -> commands);
            commands.removeIf(command -> command.kind() == Kind.HERE);
            menu.fill();

            assertThat(menu.bar().getMenus()).extracting(Menu::getItems).hasSize(2);
            assertThat(items(menu).getFirst().getText()).isEqualTo("Larger");
        });
    }

    private static List<MenuItem> items(CommandMenu menu) {
        return menu.bar().getMenus().stream()
                .flatMap(one -> one.getItems().stream())
                .toList();
    }
}
