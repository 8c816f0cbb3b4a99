package thole.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import thole.model.entry.PainStory;
import thole.text.Texts;
import thole.ui.kit.story.EasesFields;
import thole.ui.kit.story.StoryFields;
import thole.ui.kit.story.Told;

/// Asks when the pain began, and with what, under its sign, and what eases it or makes it worse.
final class StoryForm extends VBox implements InlineForm.Outcome, SignForms.Complaining {

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Optional<PainStory>> done;
    private final Runnable left;
    private final StoryFields fields;
    private final EasesFields eases;
    private final InlineForm form;

    /// @param before what was entered before, with missing answers where nothing was
    /// @param done what the journal shall say: a story, or none
    /// @param left the form was left without a change
    StoryForm(Texts texts, LocalDate today, PainStory before, Consumer<Optional<PainStory>> done, Runnable left) {
        this.texts = texts;
        this.today = today;
        this.done = done;
        this.left = left;
        fields = new StoryFields(texts, before);
        eases = new EasesFields(texts, before);
        form = new InlineForm(texts, List.of(fields, eases), !before.equals(StoryFields.NONE), this);
        getChildren().setAll(form);
    }

    @Override
    public void requestFocus() {
        fields.requestFocus();
    }

    @Override
    public void complain(String sentence) {
        form.complain(sentence);
    }

    @Override
    public void save() {
        switch (fields.told(today)) {
            case Told.Nothing<PainStory> _ -> tell(StoryFields.NONE);
            case Told.Given<PainStory>(PainStory story) -> tell(story);
            case Told.Wrong<PainStory>(String key) -> form.complain(texts.get(key));
        }
    }

    private void tell(PainStory began) {
        PainStory story = eases.in(began);
        done.accept(story.equals(StoryFields.NONE) ? Optional.empty() : Optional.of(story));
    }

    @Override
    public void cancel() {
        left.run();
    }

    @Override
    public void remove() {
        done.accept(Optional.empty());
    }
}
