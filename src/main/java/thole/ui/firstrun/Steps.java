package thole.ui.firstrun;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.guard.PainAge;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.settings.Appearance;
import thole.settings.Formats;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// Draws the pages of the first run.
final class Steps {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final Settings settings;
    private final Optional<Runnable> getHelp;
    private @Nullable Step drawn;
    private @Nullable Node advice;
    private @Nullable SegmentedChoice<PainAge> age;
    private @Nullable SegmentedChoice<Rhythm> rhythm;

    Steps(Texts texts, FirstRunViewModel model, Settings settings, Optional<Runnable> getHelp) {
        this.texts = texts;
        this.model = model;
        this.settings = settings;
        this.getHelp = getHelp;
    }

    /// @return whether another page is shown than before
    boolean draw(FirstRunState state, VBox body) {
        boolean moved = drawn != null && drawn != state.step();
        if (drawn != state.step()) {
            drawn = state.step();
            body.getChildren()
                    .setAll(
                            switch (state.step()) {
                                case BEGIN -> begin();
                                case HOW_LONG -> howLong(state);
                                case NOTE -> note(state);
                            });
        }
        if (state.step() == Step.HOW_LONG && advice != null && age != null && rhythm != null) {
            age.show(state.age());
            rhythm.show(state.rhythm());
            advice.setVisible(state.age().advisesAgainstDaily());
            advice.setManaged(state.age().advisesAgainstDaily());
        }
        return moved;
    }

    private List<Node> begin() {
        SegmentedChoice<Formats.Language> language = new SegmentedChoice<>(
                texts.get("firstrun.language"),
                Stream.of(Formats.Language.ENGLISH, Formats.Language.GERMAN)
                        .map(value -> new Segment<>(value, texts.get("firstrun.language." + code(value))))
                        .toList(),
                chosen -> settings.change(now -> now.with(now.formats().withLanguage(chosen))));
        language.show(texts.locale().getLanguage().equals("de") ? Formats.Language.GERMAN : Formats.Language.ENGLISH);
        Button larger = link("firstrun.larger", this::larger);
        VBox choices = new VBox(larger);
        getHelp.ifPresent(open -> choices.getChildren().add(link("firstrun.get_help", open)));
        return List.of(
                Labels.title(texts.get("firstrun.real")),
                Labels.body(texts.get("firstrun.what")),
                Labels.body(texts.get("firstrun.not_care")),
                Labels.body(texts.get("firstrun.stays")),
                Labels.caption(texts.get("firstrun.unprotected")),
                language,
                choices);
    }

    private void larger() {
        settings.change(now -> now.with(now.appearance()
                .withZoom(now.appearance().zoom() + Appearance.ZOOM_STEP)
                .withLargerTextOffered()));
    }

    private List<Node> howLong(FirstRunState state) {
        age = choice(
                "firstrun.age",
                "firstrun.age.",
                PainAge.values(),
                value -> model.set(model.now().withAge(value)));
        rhythm = choice(
                "firstrun.rhythm",
                "firstrun.rhythm.",
                new Rhythm[] {Rhythm.ONCE_A_DAY, Rhythm.WEEKLY},
                value -> model.set(model.now().withRhythm(value)));
        advice = new VBox(
                Labels.body(texts.get("firstrun.advice")), Labels.caption(texts.get("firstrun.advice.source")));
        TextField question = new TextField(state.question());
        question.setAccessibleText(texts.get("firstrun.question"));
        question.setPromptText(texts.get("firstrun.question.hint"));
        question.textProperty().subscribe(words -> model.set(model.now().withQuestion(words)));
        return List.of(
                Labels.title(texts.get("firstrun.age")),
                age,
                advice,
                Labels.heading(texts.get("firstrun.rhythm")),
                rhythm,
                Labels.caption(texts.get("firstrun.rhythm.help")),
                Labels.heading(texts.get("firstrun.question")),
                question);
    }

    private List<Node> note(FirstRunState state) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("firstrun-boxes");
        for (String code : CheckInPlan.USUAL.asked()) {
            CheckBox box = new CheckBox(
                    texts.get("firstrun.factor", texts.get("factor." + code), texts.get("factor." + code + ".unit")));
            box.setMnemonicParsing(false);
            box.setSelected(!state.left().contains(code));
            box.setOnAction(_ -> model.set(model.now().withAsked(code, box.isSelected())));
            boxes.getChildren().add(box);
        }
        return List.of(
                Labels.title(texts.get("firstrun.note")),
                Labels.caption(texts.get("firstrun.note.help")),
                Labels.body(texts.get("firstrun.note.pain")),
                boxes);
    }

    private <E extends Enum<E>> SegmentedChoice<E> choice(String key, String stem, E[] values, Consumer<E> chosen) {
        return new SegmentedChoice<>(
                texts.get(key),
                Stream.of(values)
                        .map(value -> new Segment<>(value, texts.get(stem + code(value))))
                        .toList(),
                chosen);
    }

    private Button link(String key, Runnable action) {
        Button link = new Button(texts.get(key));
        link.getStyleClass().setAll("th-link");
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
