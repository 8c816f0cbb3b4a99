package thole.model.questionnaire.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;

/// A questionnaire as a file brought it, in the form that the journal keeps.
///
/// @param code as in [thole.model.entry.Measure#instrument()]
public record Questionnaire(
        String code,
        String title,
        Origin origin,
        List<Item> items,
        Scoring scoring,
        Direction direction,
        Recall recall) {

    public Questionnaire {
        items = List.copyOf(items);
    }

    /// The same questions with another rule for the total.
    public Questionnaire scored(Scoring other, Direction towards) {
        return new Questionnaire(code, title, origin, items, other, towards, recall);
    }

    /// An instrument’s name is its own only while its totals have the published range; totals of another range would
    /// stand among them as if they were the same.
    public Questionnaire underOwnName() {
        boolean borrowed = range().isPresent()
                && Instruments.byCode(code).isPresent()
                && !instrument().equals(Instruments.byCode(code));
        return borrowed ? new Questionnaire("own_" + code, title, origin, items, scoring, direction, recall) : this;
    }

    /// Everything that asks for an answer, in reading order.
    public List<Item> questions() {
        return items.stream().flatMap(Item::all).filter(Item::asks).toList();
    }

    /// The questions that a total is made of.
    public List<Item> counting() {
        return scoring.method() == Scoring.Method.NONE
                ? List.of()
                : questions().stream().filter(item -> item.counts().isPresent()).toList();
    }

    /// What the answers come to.
    ///
    /// @param numbers as in [thole.model.entry.Measure#items()]
    /// @param answered ids of all questions with an answer, those in words included
    public Score score(Map<String, Double> numbers, Set<String> answered) {
        List<Item> counting = counting();
        if (counting.isEmpty()) {
            return new Score.NoneHere();
        }
        double[] given = counting.stream()
                .filter(item -> numbers.containsKey(item.id()))
                .mapToDouble(item -> numbers.get(item.id()))
                .toArray();
        int missing = counting.size() - given.length;
        long required = questions().stream()
                .filter(Item::required)
                .filter(item -> !answered.contains(item.id()))
                .count();
        if (missing > scoring.mostMissing() || given.length == 0 || required > 0) {
            return new Score.NotYet(unanswered(counting, answered));
        }
        double sum = Arrays.stream(given).sum();
        double total = scoring.method() == Scoring.Method.MEAN
                ? sum / given.length
                : missing == 0 ? sum : sum * counting.size() / given.length;
        return new Score.Total(total, missing);
    }

    private int unanswered(List<Item> counting, Set<String> answered) {
        return (int) questions().stream()
                .filter(item -> item.required() || counting.contains(item))
                .filter(item -> !answered.contains(item.id()))
                .count();
    }

    /// What its total can be; empty where it has none.
    public Optional<ScoreRange> range() {
        List<ScoreRange> ranges =
                counting().stream().flatMap(item -> item.counts().stream()).toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        double parts = scoring.method() == Scoring.Method.MEAN ? ranges.size() : 1;
        boolean whole =
                parts == 1 && scoring.mostMissing() == 0 && ranges.stream().allMatch(ScoreRange::whole);
        return Optional.of(new ScoreRange(
                ranges.stream().mapToDouble(ScoreRange::lowest).sum() / parts,
                ranges.stream().mapToDouble(ScoreRange::highest).sum() / parts,
                whole));
    }

    /// What is known about its totals: what is published, where the program knows it by name, else what the file says.
    /// Empty where it has no total.
    public Optional<Instrument> instrument() {
        return range().map(range -> Instruments.byCode(code)
                .filter(known -> known.range().lowest() == range.lowest())
                .filter(known -> known.range().highest() == range.highest())
                .orElseGet(() ->
                        new Instrument(code, title, range, direction, recall, Optional.empty(), origin.copyright())));
    }
}
