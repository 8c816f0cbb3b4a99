package thole.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thole.model.Answer;
import thole.model.entry.PainStory;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks when the pain began, and with what.
final class StoryForm extends VBox implements InlineForm.Outcome, SignForms.Complaining {

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Optional<PainStory>> done;
    private final Runnable left;
    private final MonthField began;
    private final TextField event = new TextField();
    private final InlineForm form;

    /// @param before what was entered before, with missing answers where nothing was
    /// @param done what the journal shall say: a story, or none
    /// @param left the form was left without a change
    StoryForm(Texts texts, LocalDate today, PainStory before, Consumer<Optional<PainStory>> done, Runnable left) {
        this.texts = texts;
        this.today = today;
        this.done = done;
        this.left = left;
        String question = texts.get("signs.start.question");
        began = new MonthField(texts, question, before.start());
        event.setText(before.event().given().orElse(""));
        event.setAccessibleText(texts.get("signs.start.event"));
        event.setPromptText(texts.get("signs.start.event.hint"));
        List<Node> fields = List.of(
                Labels.heading(question),
                Labels.caption(texts.get("signs.start.hint")),
                began,
                Labels.small(texts.get("signs.start.event")),
                event);
        form = new InlineForm(
                texts, fields, before.start().isGiven() || before.event().isGiven(), this);
        getChildren().setAll(form);
    }

    @Override
    public void requestFocus() {
        began.requestFocus();
    }

    @Override
    public void complain(String sentence) {
        form.complain(sentence);
    }

    @Override
    public void save() {
        MonthInput start = began.input(today);
        if (start instanceof MonthInput.Wrong(String key)) {
            form.complain(texts.get(key));
            began.requestFocus();
            return;
        }
        PainStory story = new PainStory(start.answer(), words(event));
        done.accept(story.start().isGiven() || story.event().isGiven() ? Optional.of(story) : Optional.empty());
    }

    @Override
    public void cancel() {
        left.run();
    }

    @Override
    public void remove() {
        done.accept(Optional.empty());
    }

    static Answer<String> words(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? Answer.missing() : Answer.typed(typed);
    }
}
