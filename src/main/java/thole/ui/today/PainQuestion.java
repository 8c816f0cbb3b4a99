package thole.ui.today;

import java.text.NumberFormat;
import java.util.Optional;
import javafx.scene.layout.VBox;
import thole.model.day.Intensity;
import thole.text.Texts;
import thole.ui.today.control.PainStrip;
import thole.ui.today.control.StripScale;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Eleven cells and what their ends mean. This morning’s value stands under them once a value has been chosen.
final class PainQuestion extends VBox {

    private final Texts texts;
    private final PainStrip strip;
    private final StripScale scale;

    PainQuestion(Texts texts, TodayViewModel model) {
        this.texts = texts;
        strip = new PainStrip(points -> model.edit(draft -> draft.pain(points.map(Intensity::new))));
        scale = new StripScale(texts.get("today.pain.none"), texts.get("today.pain.worst"));
        getStyleClass().add("th-pain-question");
        getChildren().setAll(strip, scale);
    }

    @Override
    public void requestFocus() {
        strip.requestFocus();
    }

    /// @param name what is rated
    void show(TodayState state, String name) {
        Optional<Intensity> morning = state.morningTick();
        strip.show(state.draft().reading().intensity().map(Intensity::points));
        strip.speak(points -> spoken(name, points, morning));
        scale.mark(
                morning.map(Intensity::points).orElse(Double.NaN),
                morning.map(now -> texts.get("today.pain.this_morning", number(now)))
                        .orElse(""));
    }

    String inWords(Intensity pain) {
        return texts.get("today.pain.in_words", number(pain), word(pain.points()));
    }

    private String spoken(String name, int points, Optional<Intensity> morning) {
        String cell = texts.get("today.pain.cell", name, points, word(points));
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
