package thole.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks for the passphrase of one file, or of all that wait. What is typed is kept nowhere.
final class PassphraseCard extends VBox {

    private final Texts texts;
    private final Label title = Labels.heading("");
    private final Label trouble = Labels.small("");
    private final PasswordField field = new PasswordField();
    private final CheckBox all = new CheckBox();
    private final Button skip;
    private String asked = "";

    PassphraseCard(Texts texts, ReviewModel model) {
        this.texts = texts;
        getStyleClass().addAll("th-card", "review-passphrase", "th-region");
        field.getStyleClass().add("review-field");
        all.setMnemonicParsing(false);
        Button open = new Button(texts.get("caseload.passphrase.open"));
        open.getStyleClass().setAll("th-primary");
        open.setMinWidth(USE_PREF_SIZE);
        Runnable answer = () -> {
            String typed = field.getText();
            field.clear();
            model.answer(typed, all.isSelected() && all.isVisible());
        };
        open.setOnAction(_ -> answer.run());
        field.setOnAction(_ -> answer.run());
        skip = new Button(texts.get("caseload.passphrase.skip"));
        skip.getStyleClass().setAll("th-button");
        skip.setMinWidth(USE_PREF_SIZE);
        skip.setOnAction(_ -> model.skip());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.skip();
                event.consume();
            }
        });
        FlowPane line = new FlowPane(field, all, open, skip);
        line.getStyleClass().add("review-passphrase-line");
        trouble.getStyleClass().add("review-trouble");
        getChildren().setAll(title, Labels.caption(texts.get("caseload.passphrase.says")), line, trouble);
    }

    /// @return whether it has just appeared, or asks about another file
    boolean show(ReviewState state) {
        boolean there = state.asked().isPresent();
        setVisible(there);
        setManaged(there);
        trouble.setText(state.trouble());
        trouble.setVisible(!state.trouble().isEmpty());
        trouble.setManaged(!state.trouble().isEmpty());
        String name = state.asked()
                .map(file -> state.pseudonyms() ? texts.get("caseload.hidden") : String.valueOf(file.getFileName()))
                .orElse("");
        String about = texts.get("caseload.passphrase", name);
        title.setText(about);
        field.setAccessibleText(about);
        all.setText(texts.get("caseload.passphrase.all", state.more() + 1));
        all.setVisible(state.more() > 0);
        all.setManaged(state.more() > 0);
        String now = state.asked().map(Object::toString).orElse("");
        boolean another = !now.equals(asked);
        asked = now;
        return there && another;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
