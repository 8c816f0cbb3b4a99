package thole.ui.today;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import thole.model.day.Intensity;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The one question that makes an entry: how much pain, over the window that stands beside it.
final class PainCard implements Part {

    private final Texts texts;
    private final Label heading = Labels.heading("");
    private final Label window = Labels.caption("");
    private final Label chosen = Labels.small("");
    private final PainQuestion question;
    private final Card card;

    PainCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        question = new PainQuestion(texts, model);
        card = new Card(new PainHead(heading, window, chosen), question);
        card.getStyleClass().add("th-pain-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region node() {
        return card;
    }

    void focus() {
        question.requestFocus();
    }

    @Override
    public void show(TodayState state) {
        String which = which(state);
        Optional<Intensity> pain = state.draft().reading().intensity().given();
        heading.setText(texts.get("today.pain." + which));
        window.setText(texts.get("today.pain." + which + ".window"));
        chosen.setText(pain.map(question::inWords).orElseGet(() -> texts.get("today.pain.hint")));
        chosen.getStyleClass().setAll("label", pain.isPresent() ? "th-pain-words" : "th-caption");
        card.setAccessibleText(texts.get("today.pain.group", heading.getText(), window.getText()));
        question.show(state, heading.getText());
    }

    /// Which of the questions it is: over a day, over a week, over a day that is over, or at this moment.
    private static String which(TodayState state) {
        if (state.occasion() != Occasion.EVENING) {
            return "now";
        }
        if (state.form() == Form.PAST) {
            return "past";
        }
        return state.background().isLight() ? "week" : "day";
    }
}
