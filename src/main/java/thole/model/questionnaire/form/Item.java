package thole.model.questionnaire.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import thole.model.questionnaire.ScoreRange;

/// One item of a questionnaire.
///
/// @param id names it in [thole.model.entry.Measure#items()] and in `words`
/// @param required without an answer to it there is no total
public record Item(String id, String text, boolean required, ItemType type) {

    /// It asks for an answer.
    public boolean asks() {
        return switch (type) {
            case ItemType.Group _, ItemType.Display _ -> false;
            case ItemType.YesNo _, ItemType.Choice _, ItemType.Amount _, ItemType.Words _ -> true;
        };
    }

    /// The least and the most that it counts towards a total; empty where it counts nothing.
    public Optional<ScoreRange> counts() {
        return switch (type) {
            case ItemType.YesNo _ -> Optional.of(new ScoreRange(0, 1, true));
            case ItemType.Choice choice -> counts(choice);
            case ItemType.Amount amount -> amount.bounds();
            case ItemType.Group _, ItemType.Display _, ItemType.Words _ -> Optional.empty();
        };
    }

    private static Optional<ScoreRange> counts(ItemType.Choice choice) {
        double[] values = choice.options().stream()
                .flatMapToDouble(option -> option.value().stream())
                .sorted()
                .toArray();
        boolean all = values.length == choice.options().size() && values.length > 1;
        if (!all || values[0] == values[values.length - 1]) {
            return Optional.empty();
        }
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        return Optional.of(new ScoreRange(values[0], values[values.length - 1], whole));
    }

    /// It and everything under it, in reading order.
    public Stream<Item> all() {
        return type instanceof ItemType.Group(var items)
                ? Stream.concat(Stream.of(this), items.stream().flatMap(Item::all))
                : Stream.of(this);
    }
}
