package thole.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.frame.ScreenAction;

/// Makes the questions of a questionnaire, one under the other, and tells what is answered.
final class QuestionRows {

    private static final int NUMBERED_FROM = 2;

    private final Texts texts;
    private final Supplier<FillIn> draft;
    private final Consumer<FillIn> answered;
    private final List<NumberField> numbers = new ArrayList<>();
    private final List<Node> stops = new ArrayList<>();
    private final int count;
    private int asked;

    QuestionRows(Texts texts, Supplier<FillIn> draft, Consumer<FillIn> answered) {
        this.texts = texts;
        this.draft = draft;
        this.answered = answered;
        count = draft.get().form().questions().size();
    }

    List<Node> nodes() {
        return nodes(draft.get().form().items());
    }

    /// The controls, in order.
    List<Node> stops() {
        return List.copyOf(stops);
    }

    /// How many fields hold something that cannot be an answer.
    long unreadable() {
        return numbers.stream().filter(NumberField::isUnreadable).count();
    }

    private List<Node> nodes(List<Item> items) {
        List<Node> nodes = new ArrayList<>();
        for (Item item : items) {
            switch (item.type()) {
                case ItemType.Group(List<Item> inner) -> {
                    nodes.add(Labels.heading(item.text()));
                    nodes.addAll(nodes(inner));
                }
                case ItemType.Display() -> nodes.add(Labels.small(item.text()));
                case ItemType.YesNo() -> nodes.add(row(item, yesNo(item)));
                case ItemType.Choice choice -> nodes.add(row(item, options(item, choice)));
                case ItemType.Amount amount -> nodes.add(row(item, amount(item, amount)));
                case ItemType.Words() -> nodes.add(row(item, words(item)));
            }
        }
        return nodes;
    }

    private Node row(Item item, Node control) {
        asked++;
        stops.add(control);
        String words = count < NUMBERED_FROM ? item.text() : texts.get("measures.fill.question", asked, item.text());
        Label question = Labels.body(words);
        question.getStyleClass().add("th-medium");
        VBox row = new VBox(question, control);
        if (item.required()) {
            row.getChildren().add(1, Labels.caption(texts.get("measures.fill.required")));
        }
        if (item.type() instanceof ItemType.Amount amount) {
            row.getChildren().add(1, Labels.caption(range(amount)));
        }
        row.getStyleClass().add("measures-question");
        return row;
    }

    private String range(ItemType.Amount amount) {
        String key = amount.whole() ? "measures.fill.whole" : "measures.fill.number";
        return amount.bounds()
                .map(range -> texts.get(key + ".range", range.lowest(), range.highest()))
                .orElseGet(() -> texts.get(key));
    }

    /// The letters that answer yes or no.
    static List<ScreenAction> letters(Texts texts) {
        return List.of(letter(texts, "yes"), letter(texts, "no"));
    }

    private static ScreenAction letter(Texts texts, String reply) {
        return ScreenAction.answer(
                "measures.answer." + reply, "measures.answer." + reply, texts.get("measures.letter." + reply));
    }

    private Node yesNo(Item item) {
        SegmentedChoice<Boolean> choice = new SegmentedChoice<>(
                item.text(),
                List.of(
                        new Segment<>(Boolean.TRUE, texts.get("measures.yes")),
                        new Segment<>(Boolean.FALSE, texts.get("measures.no"))),
                yes -> change(now -> now.number(item.id(), yes ? 1 : 0)));
        choice.letter(letter(texts, "yes"), Boolean.TRUE);
        choice.letter(letter(texts, "no"), Boolean.FALSE);
        choice.onCleared(() -> change(now -> now.without(item.id())));
        Double before = draft.get().numbers().get(item.id());
        choice.show(before == null ? null : before > 0);
        return choice;
    }

    private Node options(Item item, ItemType.Choice choice) {
        OptionRows rows = new OptionRows(
                item.text(),
                choice.options(),
                option -> change(now -> option == null ? now.without(item.id()) : chosen(now, item, option)));
        rows.show(draft.get().words().get(item.id()));
        return rows;
    }

    private static FillIn chosen(FillIn now, Item item, Option option) {
        FillIn said = now.without(item.id()).word(item.id(), option.code());
        return option.value().isPresent()
                ? said.number(item.id(), option.value().getAsDouble())
                : said;
    }

    private Node amount(Item item, ItemType.Amount amount) {
        NumberField field = new NumberField(
                item.text(),
                amount,
                texts.locale(),
                number -> change(now ->
                        number.isPresent() ? now.number(item.id(), number.getAsDouble()) : now.without(item.id())));
        Double before = draft.get().numbers().get(item.id());
        field.show(before == null ? OptionalDouble.empty() : OptionalDouble.of(before));
        numbers.add(field);
        return field;
    }

    private Node words(Item item) {
        TextField field = new TextField(draft.get().words().getOrDefault(item.id(), ""));
        field.setAccessibleText(item.text());
        field.getStyleClass().add("measures-words");
        field.textProperty()
                .subscribe((_, typed) ->
                        change(now -> typed.isBlank() ? now.without(item.id()) : now.word(item.id(), typed)));
        return field;
    }

    private void change(UnaryOperator<FillIn> with) {
        answered.accept(with.apply(draft.get()));
    }
}
