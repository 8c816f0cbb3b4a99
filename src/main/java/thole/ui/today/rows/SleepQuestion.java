package thole.ui.today.rows;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.day.SleepQuality;
import thole.model.factor.Factor;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.Background;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// How long the night was and, with the finer questions, how good: five words, by their letters too.
final class SleepQuestion extends SteppedQuestion {

    private final SegmentedChoice<SleepQuality> quality;

    SleepQuestion(Texts texts, TodayViewModel model, String name, Stepper stepper) {
        SegmentedChoice<SleepQuality> quality = new SegmentedChoice<>(
                texts.get("today.quality.name"),
                Arrays.stream(SleepQuality.values())
                        .map(one -> new Segment<>(one, texts.get("today.quality." + key(one))))
                        .toList(),
                chosen -> model.edit(draft -> draft.sleepQuality(Answer.typed(chosen.rating()))));
        for (SleepQuality one : SleepQuality.values()) {
            quality.letter(AnswerLetters.quality(texts, one), one);
        }
        quality.onCleared(() -> model.edit(draft -> draft.sleepQuality(Answer.missing())));
        quality.getStyleClass().add("th-quality");
        FlowPane both = new FlowPane(stepper, quality);
        both.getStyleClass().add("th-row-flow");
        HBox.setHgrow(both, Priority.ALWAYS);
        super(stepper, new Row(FactorLook.of(Factor.SLEEP_HOURS), name, both));
        this.quality = quality;
    }

    private static String key(SleepQuality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void show(TodayState state) {
        Answer<Hours> length = state.draft().night().sleep().length();
        stepper.show(length.map(Hours::hours), Answer.missing());
        quality.show(state.draft()
                .night()
                .sleep()
                .quality()
                .given()
                .map(SleepQuality::nearest)
                .orElse(null));
        String qualityCode = Factor.SLEEP_QUALITY.code();
        Background plan = state.background();
        visible(
                quality,
                plan.asked().contains(qualityCode)
                        || (state.detailed() && plan.more().contains(qualityCode)));
        visible(
                stepper,
                Stream.concat(plan.asked().stream(), plan.more().stream()).anyMatch(Factor.SLEEP_HOURS.code()::equals));
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
