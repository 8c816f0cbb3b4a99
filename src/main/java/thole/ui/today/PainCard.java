package thole.ui.today;

import java.text.NumberFormat;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.today.control.PainStrip;
import thole.ui.today.control.Part;
import thole.ui.today.control.StripScale;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The one question that makes an entry: how much pain, over the window that stands beside it.
final class PainCard implements Part {

    private final Texts texts;
    private final Label heading = Labels.heading("");
    private final Label window = Labels.caption("");
    private final Label chosen = Labels.small("");
    private final PainStrip strip;
    private final StripScale scale;
    private final Card card;

    PainCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        strip = new PainStrip(points -> model.edit(draft -> draft.pain(intensity(points))));
        scale = new StripScale(texts.get("today.pain.none"), texts.get("today.pain.worst"));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        window.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(heading, window, space, chosen);
        top.getStyleClass().add("th-pain-top");
        card = new Card(top, strip, scale);
        card.getStyleClass().add("th-pain-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    private static Answer<Intensity> intensity(Answer<Double> points) {
        return points.map(Intensity::new);
    }

    @Override
    public Region node() {
        return card;
    }

    void focus() {
        strip.requestFocus();
    }

    @Override
    public void show(TodayState state) {
        String occasion = state.occasion() == Occasion.EVENING ? "day" : "now";
        Optional<Intensity> pain = state.draft().reading().intensity().given();
        Optional<Intensity> morning = state.morningTick();
        heading.setText(texts.get("today.pain." + occasion));
        window.setText(texts.get("today.pain." + occasion + ".window"));
        chosen.setText(pain.map(this::inWords).orElseGet(() -> texts.get("today.pain.hint")));
        chosen.getStyleClass().setAll("label", pain.isPresent() ? "th-pain-words" : "th-caption");
        card.setAccessibleText(texts.get("today.pain.group", heading.getText(), window.getText()));
        strip.show(state.draft().reading().intensity().map(Intensity::points));
        strip.speak(points -> spoken(points, morning));
        scale.mark(
                morning.map(Intensity::points).orElse(Double.NaN),
                morning.map(now -> texts.get("today.pain.this_morning", number(now)))
                        .orElse(""));
    }

    private String inWords(Intensity pain) {
        return texts.get("today.pain.in_words", number(pain), word(pain.points()));
    }

    private String spoken(int points, Optional<Intensity> morning) {
        String cell = texts.get("today.pain.cell", heading.getText(), points, word(points));
        return morning.map(now -> texts.get("today.pain.cell_morning", cell, number(now)))
                .orElse(cell);
    }

    private String number(Intensity pain) {
        return NumberFormat.getNumberInstance(texts.locale()).format(pain.points());
    }

    /// The usual bands of the 0 to 10 scale. Published cut-offs differ between groups of people (Boonstra et al. 2016,
    /// Front Psychol 7:1466, place them higher), so the word helps reading and enters no analysis.
    private String word(double points) {
        if (points == 0) {
            return texts.get("today.pain.word.none");
        }
        if (points < 4) {
            return texts.get("today.pain.word.mild");
        }
        return texts.get(points < 7 ? "today.pain.word.moderate" : "today.pain.word.severe");
    }
}
