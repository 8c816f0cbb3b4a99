package thole.ui.signs;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.body.PlacesPicture;
import thole.ui.signs.SignRow.Exhibit;

/// One sign: its title, what it rests on, a small picture, and where it stands in words. It takes the focus as a whole
/// and is read aloud as a whole; under it there is room for what the person can enter.
final class SignCard extends VBox {

    private final Texts texts;
    private final HBox line = new HBox();
    private final VBox under = new VBox();
    private final VBox below = new VBox();
    private final Button enter = new Button();
    private @Nullable SignRow shown;
    private boolean shownCompact;

    SignCard(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("th-card", "signs-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        line.getStyleClass().add("signs-line");
        under.getStyleClass().add("signs-words");
        enter.getStyleClass().setAll("th-link", "signs-enter");
        enter.setMnemonicParsing(false);
        getChildren().setAll(line, under, enter, below);
        close();
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && isFocused()) {
                if (enter.isVisible()) {
                    enter.fire();
                }
                event.consume();
            }
        });
    }

    /// Shows a sign; what is shown already stays, and keeps the focus.
    ///
    /// @param compact the label goes under the title, and the picture under the words
    void show(SignRow row, boolean compact) {
        if (!row.equals(shown) || compact != shownCompact) {
            shown = row;
            shownCompact = compact;
            draw(row, compact);
        }
    }

    private void draw(SignRow row, boolean compact) {
        setAccessibleText(row.spoken());
        Label title = Labels.heading(row.title());
        title.getStyleClass().add("signs-title");
        VBox words = new VBox(title, Labels.small(row.evidence().getFirst()));
        words.getStyleClass().add("signs-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Node exhibit = exhibit(row.exhibit());
        under.getChildren().clear();
        if (compact) {
            words.getChildren().add(1, label(row.label()));
            line.getChildren().setAll(words);
            under.getChildren().add(exhibit);
        } else {
            line.getChildren().setAll(words, exhibit, label(row.label()));
        }
        if (row.evidence().size() > 1) {
            Label rest = Labels.small(
                    String.join(" ", row.evidence().subList(1, row.evidence().size())));
            rest.getStyleClass().add("th-muted");
            under.getChildren().add(rest);
        }
        under.setManaged(!under.getChildren().isEmpty());
    }

    /// Labels take the same room in every sign, so that what stands beside them is in one line, unless one needs more.
    private static StackPane label(String text) {
        Label label = Labels.small(text);
        label.getStyleClass().add("signs-label");
        label.setMinWidth(USE_PREF_SIZE);
        Region room = new Region();
        room.getStyleClass().add("signs-label-room");
        StackPane place = new StackPane(room, label);
        place.getStyleClass().add("signs-label-place");
        return place;
    }

    /// Offers to enter something, or to look closely at what the sign rests on; Enter on the sign does the same.
    void offer(String text, Runnable action) {
        enter.setText(text);
        enter.setOnAction(_ -> action.run());
        showOffer();
    }

    void open(Node form) {
        below.getChildren().setAll(form);
        below.setVisible(true);
        below.setManaged(true);
        showOffer();
        form.requestFocus();
    }

    /// Closes the form; the focus goes back to where it was opened.
    void closeAndReturn() {
        close();
        enter.requestFocus();
    }

    private void close() {
        below.getChildren().clear();
        below.setVisible(false);
        below.setManaged(false);
        showOffer();
    }

    /// There is nothing to open where nothing can be entered, or the form is open already.
    private void showOffer() {
        boolean offered = !enter.getText().isEmpty() && !below.isManaged();
        enter.setVisible(offered);
        enter.setManaged(offered);
    }

    private Node exhibit(Exhibit exhibit) {
        HBox box = new HBox(
                switch (exhibit) {
                    case Exhibit.Nothing _ -> new Region();
                    case Exhibit.Drawn drawn -> new PictureView(drawn.picture());
                    case Exhibit.Where where -> where(where);
                    case Exhibit.Entered entered -> entered(entered);
                });
        box.setFillHeight(false);
        box.getStyleClass().add(exhibit instanceof Exhibit.Nothing ? "signs-no-exhibit" : "signs-exhibit");
        return box;
    }

    private Node where(Exhibit.Where where) {
        PlacesPicture picture = new PlacesPicture(texts);
        picture.show(where.regions());
        Label words = Labels.small(where.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(picture, words);
        box.getStyleClass().add("signs-where");
        return box;
    }

    private static Node entered(Exhibit.Entered entered) {
        VBox lines = new VBox();
        HBox.setHgrow(lines, Priority.ALWAYS);
        for (String line : entered.lines()) {
            lines.getChildren().add(Labels.small(line));
        }
        HBox box = new HBox(Icon.IMAGE.node(), lines);
        box.getStyleClass().add("signs-entered");
        return box;
    }
}
