package thole.ui.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.model.body.PainPlace;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.body.PlacesPicture;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.body.LargeChoices;
import thole.ui.today.control.Part;
import thole.ui.today.draft.FlareDays;
import thole.ui.today.draft.Saving;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// A flare day: one number is enough. The same place, a guess, and what was noted on earlier flare days stand below;
/// nothing here asks for more.
final class QuickLog implements Part {

    private static final List<String> GUESSES = List.of("sleep", "stress", "sitting", "activity", "nothing");
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final TodayViewModel model;
    private final PainQuestion pain;
    private final Label chosen = Labels.small("");
    private final PlacesPicture picture;
    private final Label places = Labels.small("");
    private final ToggleButton same;
    private final LargeChoices large;
    private final Map<String, ToggleButton> guesses = new LinkedHashMap<>();
    private final Button save = new Button();
    private final Label saved = Labels.small("");
    private final Card earlier;
    private final VBox earlierLines = new VBox();
    private final VBox all;
    private final HBox placeRow;

    QuickLog(Texts texts, TodayViewModel model, Node sameKey, Runnable onSave, Runnable safetyCheck) {
        this.texts = texts;
        this.model = model;
        pain = new PainQuestion(texts, model);
        picture = new PlacesPicture(texts);
        same = Chip.toggle(texts.get("today.quick.same"), false, on -> {
            if (on) {
                model.samePlaces();
            } else {
                model.edit(draft -> draft.places(List.of()));
            }
        });
        same.getStyleClass().add("th-quick-same");
        large = new LargeChoices(texts, (regions, on) -> model.edit(draft -> draft.mark(regions, on)));
        placeRow = placeRow(sameKey);
        save.setText(texts.get("today.quick.save"));
        save.getStyleClass().setAll("th-primary");
        save.setGraphic(new KeyCap(texts.get("today.quick.save_key")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> onSave.run());
        earlier = Card.titled(texts.get("today.quick.earlier"), earlierLines);
        all = new VBox(card(), below(safetyCheck));
        all.getStyleClass().addAll("th-quick", "th-region");
    }

    private Card card() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("th-chips");
        GUESSES.forEach(one -> {
            ToggleButton chip = Chip.toggle(texts.get("today.guess." + one), false, _ -> guessed());
            guesses.put(chip.getText(), chip);
            chips.getChildren().add(chip);
        });
        HBox question = new HBox(
                Labels.heading(texts.get("today.quick.different")),
                Labels.caption(texts.get("today.quick.different.optional")));
        question.getStyleClass().add("th-pain-top");
        HBox foot = new HBox(save, saved);
        foot.getStyleClass().add("th-quick-foot");
        Label asked = Labels.small(texts.get("today.pain.day.quick"));
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asked, Priority.ALWAYS);
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(asked, chosen);
        top.getStyleClass().add("th-quick-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        Card card = new Card(
                Labels.title(texts.get("today.quick.title")),
                Labels.body(texts.get("today.quick.lead")),
                top,
                pain,
                line(),
                placeRow,
                line(),
                question,
                chips,
                foot);
        card.getStyleClass().add("th-quick-card");
        return card;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("th-quick-line");
        return line;
    }

    private HBox placeRow(Node sameKey) {
        HBox answer = new HBox(same, sameKey);
        answer.getStyleClass().add("th-popover-line");
        VBox words = new VBox(Labels.heading(texts.get("today.quick.same_place")), places, answer, large);
        words.getStyleClass().add("th-quick-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(picture, words);
        row.getStyleClass().add("th-quick-places");
        return row;
    }

    private HBox below(Runnable safetyCheck) {
        Button check = new Button(texts.get("today.safety.link"));
        check.getStyleClass().setAll("th-link");
        check.setGraphic(Icon.SHIELD.node());
        check.setOnAction(_ -> safetyCheck.run());
        Card safety = Card.titled(texts.get("today.safety.new"), Labels.body(texts.get("today.safety.signs")), check);
        HBox.setHgrow(safety, Priority.ALWAYS);
        HBox.setHgrow(earlier, Priority.ALWAYS);
        HBox row = new HBox(earlier, safety);
        row.getStyleClass().add("th-quick-below");
        return row;
    }

    @Override
    public Region node() {
        return all;
    }

    void focus() {
        pain.requestFocus();
    }

    @Override
    public void show(TodayState state) {
        pain.show(state, texts.get("today.pain.day"));
        chosen.setText(state.draft()
                .reading()
                .intensity()
                .given()
                .map(pain::inWords)
                .orElseGet(() -> texts.get("today.pain.hint")));
        List<PainPlace> last = state.background().lastPlaces();
        List<PainPlace> now = state.draft().places();
        same.setVisible(!last.isEmpty());
        same.getParent().setManaged(!last.isEmpty());
        same.getParent().setVisible(!last.isEmpty());
        same.setSelected(!last.isEmpty() && regions(now).equals(regions(last)));
        places.setText(last.isEmpty() ? texts.get("today.quick.no_place") : names(last));
        picture.show(regions(now.isEmpty() ? last : now));
        picture.getStyleClass().setAll("th-places-picture", PlacesCard.painClass(state));
        large.show(regions(now));
        Set<String> guess =
                Set.of(state.draft().lived().guess().given().orElse("").split(BETWEEN));
        guesses.forEach((text, chip) -> chip.setSelected(guess.contains(text)));
        save.setDisable(!state.canSave());
        boolean done = state.saving() instanceof Saving.Saved && !state.isDirty();
        saved.setText(texts.get(done ? "today.quick.saved" : "today.quick.later"));
        show(state.background().flares());
    }

    private void show(FlareDays flares) {
        earlier.setVisible(flares.areEnough());
        earlier.setManaged(flares.areEnough());
        List<Node> lines = new ArrayList<>();
        flares.noted()
                .forEach(one ->
                        lines.add(Labels.body(texts.get("today.quick.noted", name(one), one.days(), flares.days()))));
        earlierLines.getChildren().setAll(lines);
    }

    private String name(FlareDays.Noted noted) {
        String key = "today.kind." + noted.name();
        return noted.isKind() && texts.has(key) ? texts.get(key) : noted.name();
    }

    private static Set<thole.model.body.Region> regions(List<PainPlace> places) {
        return places.stream().map(PainPlace::region).collect(Collectors.toSet());
    }

    private String names(List<PainPlace> places) {
        return places.stream()
                .map(place -> texts.get("region." + place.region().code()))
                .collect(Collectors.joining(BETWEEN));
    }

    /// What the person wrote in other words stays beside the chips.
    private void guessed() {
        String before = model.now().draft().lived().guess().given().orElse("");
        List<String> parts = new ArrayList<>(Arrays.asList(before.split(BETWEEN)));
        parts.removeIf(part -> part.isBlank() || guesses.containsKey(part));
        guesses.forEach((text, chip) -> {
            if (chip.isSelected()) {
                parts.add(text);
            }
        });
        model.edit(draft -> draft.guess(String.join(BETWEEN, parts)));
    }
}
