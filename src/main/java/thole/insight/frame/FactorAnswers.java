package thole.insight.frame;

import java.util.function.ToDoubleFunction;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.day.Hours;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.entry.DayValues;
import thole.model.factor.Factor;

/// A day’s answers about the factors that every journal has, as numbers in their units; how they came stays with them.
final class FactorAnswers {

    private FactorAnswers() {}

    static Answer<Double> of(DayValues values, Factor factor) {
        return switch (factor) {
            case SLEEP_HOURS -> number(values.sleep().length(), Hours::hours);
            case SLEEP_QUALITY -> number(values.sleep().quality(), Rating::points);
            case STRESS -> number(values.stress(), Rating::points);
            case SITTING_HOURS -> number(values.sitting(), Hours::hours);
            case ACTIVITY_MINUTES -> number(values.activity().minutes(), Minutes::minutes);
        };
    }

    private static <T> Answer<Double> number(Answer<T> answer, ToDoubleFunction<T> value) {
        return switch (answer) {
            case Answer.Given<T>(T given, Provenance provenance) -> Answer.of(value.applyAsDouble(given), provenance);
            case Answer.Missing<T> _ -> Answer.missing();
        };
    }
}
