package thole.written.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How a questionnaire that was opened from a file is written: its questions as this program understood them.
public final class QuestionnaireForms {

    private static final Form<Scoring.Method> METHOD = Form.ofEnum(Scoring.Method.class);
    private static final Form<Direction> DIRECTION = Form.ofEnum(Direction.class);
    private static final Form<Recall> RECALL = Form.ofEnum(Recall.class);
    private static final Form<Integer> COUNT = new Form<>(
            number -> Json.of(number.longValue()),
            json -> Math.toIntExact(Form.COUNT.read().read(json)));
    private static final Form<Option> OPTION = new Form<>(QuestionnaireForms::option, QuestionnaireForms::readOption);
    private static final Form<Item> ITEM = new Form<>(QuestionnaireForms::item, QuestionnaireForms::readItem);

    private static final Set<String> OPTION_MEMBERS = Set.of("code", "text", "value");
    private static final Set<String> ITEM_MEMBERS =
            Set.of("id", "text", "type", "required", "items", "options", "whole", "lowest", "highest");

    private QuestionnaireForms() {}

    public static void write(OpenedQuestionnaire opened, BodyWriter out) {
        Questionnaire form = opened.form();
        out.put("code", form.code(), Form.TEXT)
                .put("title", form.title(), Form.TEXT)
                .put("url", form.origin().url(), Form.TEXT)
                .put("version", form.origin().version(), Form.TEXT)
                .put("copyright", form.origin().copyright(), Form.TEXT)
                .put("scoring", form.scoring().method(), METHOD)
                .put("most_missing", form.scoring().mostMissing(), COUNT)
                .put("direction", form.direction(), DIRECTION)
                .put("recall", form.recall(), RECALL)
                .put("items", form.items(), ITEM.listed());
    }

    public static OpenedQuestionnaire read(BodyReader in) throws UnreadableException {
        return new OpenedQuestionnaire(new Questionnaire(
                in.required("code", Form.TEXT),
                in.required("title", Form.TEXT),
                new Origin(
                        in.required("url", Form.TEXT),
                        in.required("version", Form.TEXT),
                        in.required("copyright", Form.TEXT)),
                in.required("items", ITEM.listed()),
                new Scoring(in.required("scoring", METHOD), in.required("most_missing", COUNT)),
                in.required("direction", DIRECTION),
                in.required("recall", RECALL)));
    }

    private static Json item(Item item) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("id", new Json.Text(item.id()));
        members.put("text", new Json.Text(item.text()));
        if (item.required()) {
            members.put("required", new Json.Flag(true));
        }
        String type = switch (item.type()) {
            case ItemType.Group(List<Item> items) -> {
                members.put("items", ITEM.listed().write().apply(items));
                yield "group";
            }
            case ItemType.Display() -> "display";
            case ItemType.YesNo() -> "yes_no";
            case ItemType.Choice(List<Option> options) -> {
                members.put("options", OPTION.listed().write().apply(options));
                yield "choice";
            }
            case ItemType.Amount(boolean whole, Optional<ScoreRange> bounds) -> {
                members.put("whole", new Json.Flag(whole));
                bounds.ifPresent(range -> {
                    members.put("lowest", Json.of(range.lowest()));
                    members.put("highest", Json.of(range.highest()));
                });
                yield "amount";
            }
            case ItemType.Words() -> "words";
        };
        members.put("type", new Json.Text(type));
        return new Json.Members(members);
    }

    private static Json option(Option option) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("code", new Json.Text(option.code()));
        members.put("text", new Json.Text(option.text()));
        option.value().ifPresent(value -> members.put("value", Json.of(value)));
        return new Json.Members(members);
    }

    private static Item readItem(Json json) throws UnreadableException {
        SequencedMap<String, Json> members = members(json, ITEM_MEMBERS);
        return new Item(
                member(members, "id", Form.TEXT),
                member(members, "text", Form.TEXT),
                members.containsKey("required") && member(members, "required", Form.FLAG),
                type(members));
    }

    private static ItemType type(SequencedMap<String, Json> members) throws UnreadableException {
        String type = member(members, "type", Form.TEXT);
        return switch (type) {
            case "group" -> new ItemType.Group(member(members, "items", ITEM.listed()));
            case "display" -> new ItemType.Display();
            case "yes_no" -> new ItemType.YesNo();
            case "choice" -> new ItemType.Choice(member(members, "options", OPTION.listed()));
            case "amount" -> amount(members, member(members, "whole", Form.FLAG));
            case "words" -> new ItemType.Words();
            default -> throw new UnreadableException("type: group, display, yes_no, choice, amount or words");
        };
    }

    private static ItemType amount(SequencedMap<String, Json> members, boolean whole) throws UnreadableException {
        if (!members.containsKey("lowest")) {
            return new ItemType.Amount(whole, Optional.empty());
        }
        return new ItemType.Amount(
                whole,
                Optional.of(new ScoreRange(
                        member(members, "lowest", Form.NUMBER), member(members, "highest", Form.NUMBER), whole)));
    }

    private static Option readOption(Json json) throws UnreadableException {
        SequencedMap<String, Json> members = members(json, OPTION_MEMBERS);
        return new Option(
                member(members, "code", Form.TEXT),
                member(members, "text", Form.TEXT),
                members.containsKey("value")
                        ? OptionalDouble.of(member(members, "value", Form.NUMBER))
                        : OptionalDouble.empty());
    }

    private static SequencedMap<String, Json> members(Json json, Set<String> known) throws UnreadableException {
        if (json instanceof Json.Members(SequencedMap<String, Json> members) && known.containsAll(members.keySet())) {
            return members;
        }
        throw new UnreadableException(
                "an object with " + String.join(", ", known.stream().sorted().toList()));
    }

    private static <T> T member(SequencedMap<String, Json> members, String name, Form<T> form)
            throws UnreadableException {
        @Nullable Json value = members.get(name);
        if (value == null) {
            throw new UnreadableException(name + ": missing");
        }
        return form.member(name, value);
    }
}
