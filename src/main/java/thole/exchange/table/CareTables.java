package thole.exchange.table;

import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.code;
import static thole.exchange.table.TableCells.date;
import static thole.exchange.table.TableCells.several;
import static thole.exchange.table.TableCells.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.snapshot.JournalSnapshot;

/// What stands beside the days: answers to lists of questions, visits, what instruments measured, what matters to the
/// person, and how they keep the journal. One line for each answer and each item.
final class CareTables {

    /// An answer of a set, or a set without any.
    private record Answered(AnswerSet set, String question, String answer) {

        static Stream<Answered> of(AnswerSet set) {
            return set.answers().isEmpty()
                    ? Stream.of(new Answered(set, "", ""))
                    : set.answers().entrySet().stream()
                            .map(answer -> new Answered(set, answer.getKey(), answer.getValue()));
        }
    }

    private record Item(Measure measure, String code) {

        static Stream<Item> of(Measure measure) {
            SequencedSet<String> codes = new TreeSet<>(measure.items().keySet());
            codes.addAll(measure.words().keySet());
            return codes.stream().map(code -> new Item(measure, code));
        }
    }

    /// An item of a questionnaire that was opened from a file.
    private record Asked(Questionnaire form, thole.model.questionnaire.form.Item item) {

        static Stream<Asked> of(Questionnaire form) {
            return form.items().stream()
                    .flatMap(thole.model.questionnaire.form.Item::all)
                    .map(item -> new Asked(form, item));
        }

        private String type() {
            return switch (item.type()) {
                case ItemType.Group _ -> "group";
                case ItemType.Display _ -> "display";
                case ItemType.YesNo _ -> "yes_no";
                case ItemType.Choice _ -> "choice";
                case ItemType.Amount _ -> "amount";
                case ItemType.Words _ -> "words";
            };
        }

        private List<String> options() {
            return item.type() instanceof ItemType.Choice(var options)
                    ? options.stream()
                            .map(option -> option.code() + "=" + option.text())
                            .toList()
                    : List.of();
        }
    }

    private static final List<Column<Answered>> ANSWERS = List.of(
            new Column<>("date", line -> date(line.set.date())),
            new Column<>("local_time", line -> cell(line.set.at(), at -> new Cell.DateAndClock(at.local()))),
            new Column<>("list", line -> words(line.set.list())),
            new Column<>("version", line -> words(line.set.version())),
            new Column<>("question", line -> words(line.question)),
            new Column<>("answer", line -> words(line.answer)));

    private static final List<Column<CareVisit>> VISITS = List.of(
            new Column<>("date", visit -> date(visit.date())),
            new Column<>("about", visit -> several(visit.about())),
            new Column<>("by_whom", visit -> words(visit.byWhom())),
            new Column<>("next", visit -> words(visit.next())));

    private static final List<Column<Measure>> MEASURES = List.of(
            new Column<>("date", measure -> date(measure.date())),
            new Column<>("instrument", measure -> words(measure.instrument())),
            new Column<>("total", measure -> cell(measure.total(), TableCells::amount)),
            new Column<>("total_how", measure -> TableCells.how(measure.total())));

    private static final List<Column<Entry<ImportantActivity>>> ACTIVITIES = List.of(
            new Column<>("id", activity -> words(activity.id().toString())),
            new Column<>("name", activity -> words(activity.content().name())),
            new Column<>(
                    "current", activity -> TableCells.flag(activity.content().current())));

    private static final List<Column<Asked>> QUESTIONNAIRES = List.of(
            new Column<>("instrument", asked -> words(asked.form.code())),
            new Column<>("title", asked -> words(asked.form.title())),
            new Column<>("item", asked -> words(asked.item.id())),
            new Column<>("text", asked -> words(asked.item.text())),
            new Column<>("type", asked -> words(asked.type())),
            new Column<>("options", asked -> several(asked.options())),
            new Column<>("copyright", asked -> words(asked.form.origin().copyright())));

    private final JournalSnapshot journal;
    /// What ids in other tables are called.
    private final Map<String, String> names = new HashMap<>();

    private CareTables(JournalSnapshot journal) {
        this.journal = journal;
        journal.importantActivities()
                .forEach(entry ->
                        names.put(entry.id().toString(), entry.content().name()));
        journal.customFactors()
                .forEach(entry ->
                        names.put(entry.id().toString(), entry.content().name().text()));
    }

    static Stream<Table> of(JournalSnapshot journal) {
        return new CareTables(journal).tables();
    }

    private Stream<Table> tables() {
        return Stream.of(
                Table.of(
                        "answers",
                        ANSWERS,
                        all(AnswerSet.class).sorted(AnswerSet.BY_TIME).flatMap(Answered::of)),
                Table.of("visits", VISITS, all(CareVisit.class).sorted(Comparator.comparing(CareVisit::date))),
                Table.of("measures", MEASURES, measures()),
                Table.of("measure_items", items(), measures().flatMap(Item::of)),
                Table.of(
                        "questionnaires",
                        QUESTIONNAIRES,
                        all(OpenedQuestionnaire.class)
                                .map(OpenedQuestionnaire::form)
                                .flatMap(Asked::of)),
                Table.of("activities", ACTIVITIES, journal.importantActivities().stream()),
                Table.of("plan", plan(), all(CheckInPlan.class)));
    }

    private Stream<Measure> measures() {
        return all(Measure.class).sorted(Comparator.comparing(Measure::date).thenComparing(Measure::instrument));
    }

    private List<Column<Item>> items() {
        return List.of(
                new Column<>("date", item -> date(item.measure.date())),
                new Column<>("instrument", item -> words(item.measure.instrument())),
                new Column<>("item", item -> words(item.code)),
                new Column<>("name", item -> words(names.getOrDefault(item.code, ""))),
                new Column<>(
                        "value",
                        item -> cell(Optional.ofNullable(item.measure.items().get(item.code)), TableCells::amount)),
                new Column<>("words", item -> words(item.measure.words().getOrDefault(item.code, ""))));
    }

    private List<Column<CheckInPlan>> plan() {
        return List.of(
                new Column<>("rhythm", plan -> code(plan.rhythm())),
                new Column<>("asked", plan -> several(named(plan.asked()))),
                new Column<>("more", plan -> several(named(plan.more()))),
                new Column<>("paused_from", plan -> cell(plan.pausedFrom(), TableCells::date)),
                new Column<>("paused_until", plan -> cell(plan.pausedUntil(), TableCells::date)),
                new Column<>("planned_end", plan -> cell(plan.plannedEnd(), TableCells::date)),
                new Column<>("question", plan -> words(plan.question())),
                new Column<>("day_start", plan -> cell(plan.dayStart(), start -> TableCells.clock(start.time()))));
    }

    private List<String> named(List<String> codes) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }

    private <C extends Content> Stream<C> all(Class<C> kind) {
        return journal.dayless().stream()
                .map(Entry::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
