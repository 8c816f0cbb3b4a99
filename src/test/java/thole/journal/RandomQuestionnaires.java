package thole.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;

/// Makes questionnaires with items of every type, groups in groups included.
public final class RandomQuestionnaires {

    private RandomQuestionnaires() {}

    public static Questionnaire any(RandomGenerator random, Supplier<String> word) {
        return new Questionnaire(
                "own_" + random.nextInt(3),
                word.get(),
                random.nextBoolean() ? Origin.UNSTATED : new Origin("urn:x", "2", word.get()),
                items(random, word, 2),
                new Scoring(constant(Scoring.Method.values(), random), random.nextInt(3)),
                constant(Direction.values(), random),
                constant(Recall.values(), random));
    }

    private static List<Item> items(RandomGenerator random, Supplier<String> word, int depth) {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            items.add(new Item(depth + "." + i, word.get(), random.nextInt(4) == 0, type(random, word, depth)));
        }
        return items;
    }

    private static ItemType type(RandomGenerator random, Supplier<String> word, int depth) {
        boolean whole = random.nextBoolean();
        return switch (random.nextInt(depth == 0 ? 5 : 6)) {
            case 0 -> new ItemType.Display();
            case 1 -> new ItemType.YesNo();
            case 2 -> new ItemType.Words();
            case 3 ->
                new ItemType.Choice(List.of(
                        new Option("a", word.get(), OptionalDouble.of(random.nextInt(3))),
                        new Option("b", word.get(), OptionalDouble.empty())));
            case 4 ->
                new ItemType.Amount(
                        whole, random.nextBoolean() ? Optional.empty() : Optional.of(new ScoreRange(0, 10, whole)));
            default -> new ItemType.Group(items(random, word, depth - 1));
        };
    }

    private static <T> T constant(T[] constants, RandomGenerator random) {
        return constants[random.nextInt(constants.length)];
    }
}
