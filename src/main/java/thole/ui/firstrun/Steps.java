package thole.ui.firstrun;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thole.guard.PainAge;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Often;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// Draws the questions of the first run, one page each.
final class Steps {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final Runnable safetyCheck;

    /// What a page shows again whenever something is chosen on it.
    private Consumer<FirstRunState> again = _ -> {};

    private StoryPage story;

    /// @param safetyCheck opens it
    Steps(Texts texts, FirstRunViewModel model, Runnable safetyCheck) {
        this.texts = texts;
        this.model = model;
        this.safetyCheck = safetyCheck;
        story = new StoryPage(texts, model.now().story(), safetyCheck);
    }

    /// A fresh page with what was chosen before.
    List<Node> page(FirstRunState state) {
        again = _ -> {};
        return switch (state.step()) {
            case BEGIN -> List.of();
            case TIME -> howLong(state);
            case NOTE -> List.of(new NotePage(texts, model));
            case STORY -> {
                story = new StoryPage(texts, state.story(), safetyCheck);
                yield List.of(story);
            }
        };
    }

    void show(FirstRunState state) {
        again.accept(state);
    }

    /// Keeps what the page holds that is left.
    ///
    /// @return whether it can be left; it says itself why not
    boolean leave(FirstRunState state) {
        return state.step() != Step.STORY
                || story.read(model.today())
                        .map(told -> {
                            model.set(model.now().withStory(told));
                            return true;
                        })
                        .orElse(false);
    }

    private List<Node> howLong(FirstRunState state) {
        SegmentedChoice<PainAge> age = choice(
                "firstrun.age",
                "firstrun.age.",
                PainAge.values(),
                value -> model.set(model.now().withAge(value)));
        SegmentedChoice<Often> often = choice(
                "firstrun.rhythm",
                "firstrun.rhythm.",
                Often.values(),
                value -> model.set(model.now().withOften(value)));
        VBox advice = new VBox(
                Labels.body(texts.get("firstrun.advice")), Labels.caption(texts.get("firstrun.advice.source")));
        TextField question = new TextField(state.question());
        question.setAccessibleText(texts.get("firstrun.question"));
        question.setPromptText(texts.get("firstrun.question.hint"));
        question.textProperty().subscribe(words -> model.set(model.now().withQuestion(words)));
        again = now -> {
            age.show(now.age());
            often.show(now.often());
            advice.setVisible(now.age().advisesAgainstDaily());
            advice.setManaged(now.age().advisesAgainstDaily());
        };
        again.accept(state);
        return List.of(
                Labels.title(texts.get("firstrun.age")),
                age,
                advice,
                Labels.heading(texts.get("firstrun.rhythm")),
                often,
                Labels.caption(texts.get("firstrun.rhythm.help")),
                Labels.heading(texts.get("firstrun.question")),
                question);
    }

    private <E extends Enum<E>> SegmentedChoice<E> choice(String key, String stem, E[] values, Consumer<E> chosen) {
        return new SegmentedChoice<>(
                texts.get(key),
                Stream.of(values)
                        .map(value -> new Segment<>(
                                value, texts.get(stem + value.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                chosen);
    }
}
