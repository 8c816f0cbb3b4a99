package thole.ui.today.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.today.control.AmountScale;
import thole.ui.today.control.AmountScale.Kind;
import thole.ui.today.control.RatingSlider;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Makes the rows of the form: one for each factor, answered as that factor is answered.
final class DayQuestions {

    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double FIVE = 5;
    private static final double NIGHT = 7;

    private final Texts texts;
    private final TodayViewModel model;

    DayQuestions(Texts texts, TodayViewModel model) {
        this.texts = texts;
        this.model = model;
    }

    /// The question for a factor of the plan; none for one that the journal no longer has, and none of its own for the
    /// quality of sleep, which is asked with the sleep.
    Optional<Question> of(String code, List<Entry<CustomFactor>> factors) {
        return Factor.ofCode(code)
                .map(factor -> Optional.of(builtIn(factor)))
                .orElseGet(() -> IntStream.range(0, factors.size())
                        .filter(place -> factors.get(place).id().toString().equals(code))
                        .mapToObj(place -> custom(factors.get(place), place))
                        .findFirst());
    }

    private Question builtIn(Factor factor) {
        return switch (factor) {
            case SLEEP_HOURS, SLEEP_QUALITY -> sleep();
            case STRESS -> stress();
            case SITTING_HOURS -> sitting();
            case ACTIVITY_MINUTES -> activity();
        };
    }

    Question sleep() {
        String name = texts.get(FactorLook.of(Factor.SLEEP_HOURS).nameKey());
        Stepper stepper = stepper(
                new AmountScale(Kind.HOURS, QUARTER, NIGHT, texts.get("today.unit.hours"), texts.locale()),
                name,
                amount -> model.edit(draft -> draft.sleepLength(amount.map(Hours::new))));
        return new SleepQuestion(texts, model, name, stepper);
    }

    Question stress() {
        FactorLook look = FactorLook.of(Factor.STRESS);
        return rating(
                look,
                texts.get(look.nameKey()),
                state -> points(state.draft().lived().stress()),
                points -> model.edit(draft -> draft.stress(points.map(Rating::new))));
    }

    private static Answer<Double> points(Answer<Rating> rating) {
        return rating.map(Rating::points);
    }

    Question sitting() {
        String name = texts.get(FactorLook.of(Factor.SITTING_HOURS).nameKey());
        AmountScale scale = new AmountScale(Kind.HOURS, HALF, HALF, texts.get("today.unit.hours"), texts.locale());
        Stepper stepper = stepper(scale, name, amount -> model.sitting(amount.map(Hours::new)));
        return new SittingQuestion(texts, model, scale, stepper);
    }

    Question activity() {
        String name = texts.get(FactorLook.of(Factor.ACTIVITY_MINUTES).nameKey());
        AmountScale scale = new AmountScale(Kind.MINUTES, FIVE, FIVE, texts.get("today.unit.minutes"), texts.locale());
        Stepper stepper =
                stepper(scale, name, amount -> model.edit(draft -> draft.activityMinutes(amount.map(Minutes::new))));
        return new ActivityQuestion(texts, model, stepper);
    }

    Question custom(Entry<CustomFactor> factor, int place) {
        FactorLook look = FactorLook.ofCustom(place);
        String name = factor.content().name().text();
        Consumer<Answer<Double>> answered = answer -> model.edit(draft -> draft.custom(factor, answer));
        return switch (factor.content().scale()) {
            case FactorScale.Steps(List<String> words) -> new StepsQuestion(look, name, words, factor, answered);
            case FactorScale.ZeroToTen _ ->
                rating(look, name, state -> state.draft().custom(factor), answered);
            case FactorScale.YesNo _ -> new YesNoQuestion(texts, look, name, factor, answered);
            case FactorScale.Amount(String unit) ->
                new AmountQuestion(
                        look,
                        name,
                        stepper(new AmountScale(Kind.NUMBER, 1, 1, unit, texts.locale()), name, answered),
                        state -> state.draft().custom(factor));
        };
    }

    private Question rating(
            FactorLook look,
            String name,
            Function<TodayState, Answer<Double>> value,
            Consumer<Answer<Double>> answered) {
        RatingSlider slider = new RatingSlider(
                name, texts.get("today.rating.scale"), texts.get("today.blank"), texts.locale(), answered);
        return new RatingQuestion(look, name, slider, value);
    }

    private Stepper stepper(AmountScale scale, String name, Consumer<Answer<Double>> changed) {
        return new Stepper(scale, words(name), new Stepper.Listener() {
            @Override
            public void changed(Answer<Double> amount) {
                changed.accept(amount);
            }

            @Override
            public void acceptedSuggestion() {
                model.acceptSuggestion();
            }
        });
    }

    private Stepper.Words words(String name) {
        return new Stepper.Words(
                name, texts.get("today.blank"), texts.get("today.less", name), texts.get("today.more", name));
    }
}
