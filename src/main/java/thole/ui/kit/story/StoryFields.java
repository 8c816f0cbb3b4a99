package thole.ui.kit.story;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thole.model.Answer;
import thole.model.entry.PainStory;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks when the pain began, and with what.
public final class StoryFields extends VBox {

    /// Nothing was entered before.
    public static final PainStory NONE = new PainStory(Answer.missing(), Answer.missing());

    private final MonthField began;
    private final TextField event = new TextField();

    /// @param before what was entered before, with missing answers where nothing was
    public StoryFields(Texts texts, PainStory before) {
        getStyleClass().add("th-story");
        String question = texts.get("signs.start.question");
        began = new MonthField(texts, question, before.start());
        event.setText(before.event().given().orElse(""));
        event.setAccessibleText(texts.get("signs.start.event"));
        event.setPromptText(texts.get("signs.start.event.hint"));
        getChildren()
                .setAll(
                        Labels.heading(question),
                        Labels.caption(texts.get("signs.start.hint")),
                        began,
                        Labels.small(texts.get("signs.start.event")),
                        event);
    }

    @Override
    public void requestFocus() {
        began.requestFocus();
    }

    /// What is entered now.
    public Told<PainStory> told(LocalDate today) {
        MonthInput start = began.input(today);
        if (start instanceof MonthInput.Wrong(String key)) {
            began.requestFocus();
            return new Told.Wrong<>(key);
        }
        PainStory story = new PainStory(start.answer(), words(event));
        return story.equals(NONE) ? new Told.Nothing<>() : new Told.Given<>(story);
    }

    static Answer<String> words(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? Answer.missing() : Answer.typed(typed);
    }
}
