package thole.ui.today.rows;

import java.time.format.TextStyle;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.factor.Factor;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.control.AmountScale;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Hours spent sitting, the only question with a suggestion: what is usual for the weekday. It counts as no answer
/// until it is accepted.
final class SittingQuestion extends SteppedQuestion {

    private final Texts texts;
    private final AmountScale scale;
    private final Button use;
    private final KeyCap space;
    private final Label suggested;
    private boolean compact;

    SittingQuestion(Texts texts, TodayViewModel model, AmountScale scale, Stepper stepper) {
        String name = texts.get(FactorLook.of(Factor.SITTING_HOURS).nameKey());
        Button use = new Button();
        Label suggested = Labels.caption(texts.get("today.suggestion.mark"));
        suggested.setMinWidth(Region.USE_PREF_SIZE);
        use.getStyleClass().setAll("th-link");
        use.setContentDisplay(ContentDisplay.RIGHT);
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(_ -> {
            stepper.requestFocus();
            model.acceptSuggestion();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        super(stepper, new Row(FactorLook.of(Factor.SITTING_HOURS), name, stepper, use, gap, suggested));
        this.texts = texts;
        this.scale = scale;
        this.use = use;
        this.suggested = suggested;
        space = new KeyCap(texts.get("today.suggestion.key"));
    }

    @Override
    public void compact(boolean now) {
        compact = now;
        use.setGraphic(now ? null : space);
    }

    @Override
    public void show(TodayState state) {
        Answer<Hours> sitting = state.draft().lived().sitting();
        Answer<Hours> ghost = state.ghost();
        use.setVisible(ghost.isGiven());
        suggested.setVisible(ghost.isGiven());
        use.setGraphic(compact ? null : space);
        stepper.show(hours(sitting), hours(ghost));
        ghost.given().ifPresent(usual -> explain(state, usual));
    }

    private void explain(TodayState state, Hours usual) {
        String weekday = state.draft().lived().day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        String amount = scale.write(usual.hours());
        use.setText(texts.get("today.suggestion.usual", weekday));
        stepper.suggest(
                texts.get("today.suggestion.spoken", amount), texts.get("today.suggestion.help", weekday, amount));
    }

    private static Answer<Double> hours(Answer<Hours> answer) {
        return answer.map(Hours::hours);
    }
}
