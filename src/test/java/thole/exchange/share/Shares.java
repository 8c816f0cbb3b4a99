package thole.exchange.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thole.exchange.seal.KeyCost;
import thole.exchange.seal.Sealing;
import thole.journal.RandomJournal;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.written.WrittenRow;

/// Journals to be handed over, and what of them must not be.
final class Shares {

    /// At a cost that no real file has, in chunks so small that a small file has many.
    static final Sealing CHEAP = new Sealing(new KeyCost(8, 1, 1), 256);

    static final UUID PRIVATE_FACTOR = new UUID(0, 77);

    private Shares() {}

    static ShareFile cheap() {
        return new ShareFile(CHEAP);
    }

    static JournalSnapshot random(long seed, int contents) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomJournal made = new RandomJournal(random);
        List<Entry<?>> entries = new ArrayList<>();
        for (int i = 1; i <= contents; i++) {
            UUID id = new UUID(0, i);
            Content content = i <= 3 ? made.factor() : made.content(TestJournals.TODAY.minusDays(random.nextInt(90)));
            if (content instanceof CustomFactor) {
                made.answerAlso(id);
            }
            entries.add(new Entry<>(new EntryId(id), 1 + random.nextInt(3), content, ""));
        }
        entries.add(Entry.first(new EntryId(new UUID(1, 0)), made.values(TestJournals.TODAY)));
        entries.add(Entry.first(
                new EntryId(new UUID(1, 1)),
                Reading.of(TestJournals.TODAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(3)))));
        return JournalSnapshot.of(TestJournals.facts(seed), entries);
    }

    static ShareChoice choice(Random random, JournalSnapshot journal) {
        Set<String> codes = new HashSet<>();
        journal.customFactors().forEach(factor -> codes.add(factor.id().toString()));
        for (Factor factor : Factor.values()) {
            codes.add(factor.code());
        }
        codes.removeIf(_ -> random.nextBoolean());
        Set<SharePart> parts = EnumSet.noneOf(SharePart.class);
        for (SharePart part : SharePart.values()) {
            if (random.nextBoolean()) {
                parts.add(part);
            }
        }
        return new ShareChoice(day(random, 90), day(random, 40), random.nextInt(3) == 0 ? null : codes, parts);
    }

    private static @Nullable LocalDate day(Random random, int back) {
        return random.nextInt(3) == 0 ? null : TestJournals.TODAY.minusDays(random.nextInt(back));
    }

    static boolean saysNothing(Content content) {
        return (content instanceof Reading reading && reading.isEmpty())
                || (content instanceof DayValues values && values.isEmpty());
    }

    /// What an opened journal holds against the choice.
    static List<Content> leftBehind(JournalSnapshot opened, ShareChoice choice) {
        Set<CustomFactorId> going = new HashSet<>();
        opened.customFactors()
                .forEach(factor -> going.add(new CustomFactorId(factor.id().value())));
        return opened.entries()
                .<Content>map(Entry::content)
                .filter(content -> isAgainst(content, choice, going))
                .toList();
    }

    private static boolean isAgainst(Content content, ShareChoice choice, Set<CustomFactorId> going) {
        boolean notes = choice.has(SharePart.NOTES);
        return switch (content) {
            case Reading reading ->
                (!notes && reading.note().isGiven())
                        || (!choice.has(SharePart.WORDS) && reading.words().isGiven());
            case DayValues values ->
                (!notes && values.guess().isGiven())
                        || !going.containsAll(values.custom().keySet())
                        || (!choice.chose("stress") && values.stress().isGiven());
            case Treatment _ -> !choice.has(SharePart.TREATMENTS);
            case LifeEvent event ->
                !choice.has(SharePart.LIFE_EVENTS) || (!notes && event.note().isGiven());
            case CustomFactor factor -> factor.isPrivate() && !choice.has(SharePart.PRIVATE_FACTORS);
            case Measure measure -> !notes && !measure.words().isEmpty(); // no questionnaire says what they are
            case CareVisit visit -> !notes && visit.next().isGiven();
            case CheckInPlan plan ->
                !choice.has(SharePart.WORDS) && plan.question().isGiven();
            default -> false;
        };
    }

    /// A journal of one person who keeps some things to themselves.
    static JournalSnapshot withSecrets() {
        LocalDate day = TestJournals.TODAY;
        CustomFactorId cycle = new CustomFactorId(PRIVATE_FACTOR);
        List<Content> contents = new ArrayList<>(measured(day));
        contents.addAll(List.of(
                new Reading(
                        day,
                        ReadingTime.WHOLE_DAY,
                        Answer.typed(new Intensity(6)),
                        Answer.missing(),
                        Answer.typed(Set.of("stabbing")),
                        Answer.typed("secret note")),
                new DayValues(
                        day,
                        new Sleep(Answer.typed(new Hours(7)), Answer.missing()),
                        Answer.typed(new Rating(4)),
                        Answer.missing(),
                        Activity.MISSING,
                        Map.of(cycle, Answer.of(1.0, Provenance.Typed.SAME_DAY)),
                        Answer.missing(),
                        Answer.typed("secret guess")),
                Treatment.of(day, "Ibuprofen", Answer.typed("400 mg")),
                new LifeEvent(day, "secret event", Answer.missing()),
                new CareVisit(day, Set.of("numbness"), Answer.typed("Dr Secret"), Answer.typed("secret plan")),
                new AnswerSet(day.minusDays(200), SafetyList.CHECK, "1", new TreeMap<>(Map.of("numbness", "yes"))),
                new AnswerSet(day, SafetyList.SAID, "1", new TreeMap<>(Map.of("urine", "secret since")))));
        List<Entry<?>> entries = new ArrayList<>();
        entries.add(Entry.first(new EntryId(PRIVATE_FACTOR), privateFactor()));
        for (int i = 0; i < contents.size(); i++) {
            EntryId id = new EntryId(new UUID(9, i));
            entries.add(new Entry<>(id, 4, contents.get(i), "\"later\":\"secret member\""));
        }
        return JournalSnapshot.of(TestJournals.facts(3), entries);
    }

    private static List<Content> measured(LocalDate day) {
        return List.of(
                new OpenedQuestionnaire(questionnaire()),
                new Measure(
                        day,
                        "clinic",
                        new TreeMap<>(Map.of("bend", 2.0)),
                        new TreeMap<>(Map.of("bend", "often", "how", "secret answer", "when", "secret of before")),
                        Answer.typed(2.0)),
                new Measure(
                        day.minusDays(1),
                        "never_opened",
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("how", "secret elsewhere")),
                        Answer.missing()));
    }

    /// One item to choose, one in words, and one that was in words in an earlier version of it.
    private static Questionnaire questionnaire() {
        ItemType.Choice often = new ItemType.Choice(List.of(
                new Option("seldom", "Seldom", OptionalDouble.of(1)),
                new Option("often", "Often", OptionalDouble.of(2))));
        return new Questionnaire(
                "clinic",
                "Of the clinic",
                Origin.UNSTATED,
                List.of(
                        new Item("bend", "How often do you bend?", false, often),
                        new Item("how", "What helps you?", false, new ItemType.Words()),
                        new Item("when", "How often do you rest?", false, often)),
                Scoring.NONE,
                Direction.NOT_STATED,
                Recall.NOT_STATED);
    }

    private static CustomFactor privateFactor() {
        return new CustomFactor(
                new FactorName("secret cycle"),
                new FactorScale.YesNo(),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY,
                "cycle",
                true);
    }

    static String text(JournalSnapshot journal) {
        return journal.entries()
                .map(entry -> WrittenRow.of(entry, false, 1).body())
                .collect(Collectors.joining("\n"));
    }
}
