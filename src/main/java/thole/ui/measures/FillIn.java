package thole.ui.measures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import thole.model.Answer;
import thole.model.entry.Measure;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Score;

/// A questionnaire while it is filled in.
///
/// @param numbers as in [Measure#items()]
/// @param words as in [Measure#words()]
record FillIn(Questionnaire form, LocalDate date, Map<String, Double> numbers, Map<String, String> words) {

    FillIn {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    static FillIn blank(Questionnaire form, LocalDate date) {
        return new FillIn(form, date, Map.of(), Map.of());
    }

    /// Goes on with what was answered before.
    static FillIn of(Questionnaire form, Measure before) {
        return new FillIn(form, before.date(), before.items(), before.words());
    }

    FillIn on(LocalDate other) {
        return new FillIn(form, other, numbers, words);
    }

    FillIn number(String id, double number) {
        Map<String, Double> changed = new TreeMap<>(numbers);
        changed.put(id, number);
        return new FillIn(form, date, changed, words);
    }

    FillIn word(String id, String word) {
        Map<String, String> changed = new TreeMap<>(words);
        changed.put(id, word);
        return new FillIn(form, date, numbers, changed);
    }

    FillIn without(String id) {
        Map<String, Double> left = new TreeMap<>(numbers);
        Map<String, String> said = new TreeMap<>(words);
        left.remove(id);
        said.remove(id);
        return new FillIn(form, date, left, said);
    }

    boolean isBlank() {
        return numbers.isEmpty() && words.isEmpty();
    }

    Set<String> answered() {
        Set<String> answered = new HashSet<>(numbers.keySet());
        answered.addAll(words.keySet());
        return answered;
    }

    Score score() {
        return form.score(numbers, answered());
    }

    /// What the journal shall keep. The mean of the person’s own activities is worked out whenever it is needed, so
    /// that one rated on its own counts too.
    Measure measure() {
        boolean ownActivities = form.code().equals(Measure.IMPORTANT_ACTIVITIES);
        Answer<Double> total = score() instanceof Score.Total(double value, int _) && !ownActivities
                ? Answer.typed(value)
                : Answer.missing();
        return new Measure(date, form.code(), new TreeMap<>(numbers), new TreeMap<>(words), total);
    }
}
