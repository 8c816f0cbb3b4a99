package thole.ui.kit.file;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Tasks;

/// Says what has become of a file that was to be written, leads to its folder, and shows the words that open it: they
/// are not kept anywhere.
public final class WrittenNote extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final Tasks.Latest showing;
    private final FolderView folders;
    private final Label said = Labels.body("");
    private final Button folder;
    private final TextField words = new TextField();
    private final VBox opens;
    private Optional<Path> file = Optional.empty();

    public WrittenNote(Texts texts, Tasks tasks, FolderView folders) {
        this.texts = texts;
        this.folders = folders;
        showing = tasks.latest();
        folder = button("kit.written.folder", Icon.FOLDER, this::showFolder);
        words.setEditable(false);
        words.setAccessibleText(texts.get("kit.written.words"));
        words.getStyleClass().add("written-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, button("kit.written.copy", Icon.COPY, this::copy));
        line.getStyleClass().add("written-opens");
        Label tell = Labels.small(texts.get("kit.written.tell"));
        tell.getStyleClass().add("th-muted");
        opens = new VBox(line, tell);
        opens.getStyleClass().add("written-note");
        FlowPane first = new FlowPane(said, folder);
        first.getStyleClass().add("written-first");
        said.maxWidthProperty().bind(widthProperty());
        getStyleClass().add("written-note");
        getChildren().setAll(first, opens);
        clear();
    }

    private Button button(String key, Icon icon, Runnable action) {
        Button button = new Button(texts.get(key), icon.node("th-small"));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public void say(Written written) {
        file = written.file();
        said.setText(written.said());
        words.setText(written.passphrase());
        boolean sealed = !written.passphrase().isEmpty();
        show(opens, sealed);
        show(folder, file.isPresent());
        show(this, true);
        pseudoClassStateChanged(REFUSED, written.refused());
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (sealed) {
            words.requestFocus();
        }
    }

    /// Says that something was done which left no file.
    public void tell(String what) {
        say(Written.not(what));
        pseudoClassStateChanged(REFUSED, false);
    }

    /// Forgets what it said, with the words.
    public void clear() {
        file = Optional.empty();
        said.setText("");
        words.clear();
        show(opens, false);
        show(this, false);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void showFolder() {
        file.ifPresent(path -> showing.run(() -> folders.show(path), shown -> {
            if (!shown) {
                said.setText(texts.get("kit.written.no_folder", path));
                said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        }));
    }
}
