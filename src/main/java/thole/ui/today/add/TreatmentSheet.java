package thole.ui.today.add;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.model.entry.Treatment;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;
import thole.text.Texts;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// What was done or taken: only the name is needed, the rest is there for whoever wants to note it.
public final class TreatmentSheet {

    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final Texts texts;
    private final String titleKey;
    private final String doneKey;
    private final LocalDate day;
    private final Consumer<Treatment> added;
    private final Runnable done;
    private final TextField name;
    private final TextField dose;
    private final TextField time;
    private final TextField sideEffects;
    private @Nullable TreatmentUse use;
    private @Nullable TreatmentEffect effect;

    private TreatmentSheet(Texts texts, boolean isNew, LocalDate day, Consumer<Treatment> added, Runnable done) {
        this.texts = texts;
        titleKey = isNew ? "today.treatment.add_title" : "today.treatment.change_title";
        doneKey = isNew ? "today.add" : "today.treatment.change";
        this.day = day;
        this.added = added;
        this.done = done;
        name = field("today.treatment.name");
        dose = field("today.treatment.dose");
        time = field("today.treatment.time");
        sideEffects = field("today.treatment.side_effects");
    }

    /// @param recent noted before, newest first
    /// @param done closes the sheet
    public static AddPopover.Content of(
            Texts texts, LocalDate day, List<Treatment> recent, Consumer<Treatment> added, Runnable done) {
        return new TreatmentSheet(texts, true, day, added, done).content(recent);
    }

    /// What was noted before, to be changed.
    ///
    /// @param changed told what it says now
    /// @param done closes the sheet
    public static AddPopover.Content of(Texts texts, Treatment before, Consumer<Treatment> changed, Runnable done) {
        TreatmentSheet sheet = new TreatmentSheet(texts, false, before.day(), changed, done);
        sheet.name.setText(before.name());
        sheet.dose.setText(before.dose().given().orElse(""));
        sheet.time.setText(before.time().given().map(LocalTime::toString).orElse(""));
        sheet.sideEffects.setText(before.sideEffects().given().orElse(""));
        sheet.use = before.use().given().orElse(null);
        sheet.effect = before.effect().given().orElse(null);
        return sheet.content(List.of());
    }

    private AddPopover.Content content(List<Treatment> recent) {
        Button button = new Button(texts.get(doneKey));
        button.getStyleClass().setAll("th-button");
        button.setOnAction(_ -> add());
        VBox all = new VBox(Labels.heading(texts.get(titleKey)));
        if (!recent.isEmpty()) {
            all.getChildren().add(chips(recent));
        }
        all.getChildren().addAll(line(name, dose), line(time, uses()), effects(), line(sideEffects, button));
        all.getStyleClass().add("th-popover-content");
        return new AddPopover.Content(all, name);
    }

    private FlowPane chips(List<Treatment> recent) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("th-chips");
        recent.forEach(one -> chips.getChildren().add(Chip.action(Icon.REPEAT, said(texts, one), () -> {
            added.accept(Treatment.of(day, one.name(), one.dose()));
            done.run();
        })));
        return chips;
    }

    /// A treatment as its chip says it.
    public static String said(Texts texts, Treatment treatment) {
        return treatment
                .dose()
                .given()
                .map(dose -> texts.get("today.treatment.dosed", treatment.name(), dose))
                .orElse(treatment.name());
    }

    private static HBox line(javafx.scene.Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("th-popover-line");
        return line;
    }

    private SegmentedChoice<TreatmentUse> uses() {
        return choice("today.treatment.use.", TreatmentUse.values(), use, chosen -> use = chosen);
    }

    private SegmentedChoice<TreatmentEffect> effects() {
        return choice("today.treatment.effect.", TreatmentEffect.values(), effect, chosen -> effect = chosen);
    }

    private <E extends Enum<E>> SegmentedChoice<E> choice(
            String stem, E[] values, @Nullable E now, Consumer<@Nullable E> chosen) {
        SegmentedChoice<E> choice = new SegmentedChoice<>(
                texts.get(stem + "label"),
                Arrays.stream(values)
                        .map(one ->
                                new Segment<>(one, texts.get(stem + one.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                value -> chosen.accept(value));
        choice.onCleared(() -> chosen.accept(null));
        choice.show(now);
        return choice;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setOnAction(_ -> add());
        return field;
    }

    private void add() {
        Optional<Answer<LocalTime>> at = time();
        time.pseudoClassStateChanged(UNREADABLE, at.isEmpty());
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else if (at.isEmpty()) {
            time.requestFocus();
        } else {
            added.accept(new Treatment(
                    day,
                    name.getText().strip(),
                    words(dose),
                    at.get(),
                    answer(use),
                    answer(effect),
                    words(sideEffects)));
            done.run();
        }
    }

    private static <T> Answer<T> answer(@Nullable T value) {
        return value == null ? Answer.missing() : Answer.typed(value);
    }

    private static Answer<String> words(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? Answer.missing() : Answer.typed(text);
    }

    /// None where it cannot be read; missing where nothing was typed. “9:30”, “9.30” and “9” are times.
    private Optional<Answer<LocalTime>> time() {
        String text = time.getText().strip().replace('.', ':');
        if (text.isEmpty()) {
            return Optional.of(Answer.missing());
        }
        String full = text.contains(":") ? text : text + ":00";
        try {
            return Optional.of(Answer.typed(LocalTime.parse(full.indexOf(':') == 1 ? "0" + full : full)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
