package thole.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import thole.journal.RandomJournal;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;

/// Journals with every kind of record, in odd words, and with words that a spreadsheet would run.
public final class RandomSnapshots {

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+49 30 1234",
            "-2 stairs",
            "@SUM(A1)",
            "\t=x",
            "\r=x",
            "'=already guarded",
            "''-twice",
            "＝wide",
            "a,\"b\"\r\nc",
            "-5");

    private final SplittableRandom dice;
    private final RandomJournal random;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final Set<String> slots = new HashSet<>();
    private long ids;

    private RandomSnapshots(long seed) {
        dice = new SplittableRandom(seed);
        random = new RandomJournal(dice.split());
    }

    public static List<JournalSnapshot> some(int many) {
        List<JournalSnapshot> journals = new ArrayList<>();
        for (int seed = 0; seed < many; seed++) {
            journals.add(new RandomSnapshots(seed).journal());
        }
        return journals;
    }

    private JournalSnapshot journal() {
        for (String name : List.of("flare", "Stress_how", "=cmd", "Coffee", "Mood")) {
            random.answerAlso(add(factor(name)));
        }
        add(random.story());
        for (int i = 0; i < 8; i++) {
            add(random.imaging());
            add(random.answers());
            add(random.care());
        }
        for (int i = 0; i < 30; i++) {
            add(random.answers());
        }
        add(CheckInPlan.USUAL); // where there is none yet
        for (int i = 0; i < 60; i++) {
            LocalDate day = TestJournals.TODAY.minusDays(dice.nextInt(25));
            add(random.content(day));
            add(random.values(day));
            add(random.treatment(day));
            add(new LifeEvent(day, formula(), Answer.typed(formula())));
            Reading reading = random.reading(day);
            add(new Reading(
                    day,
                    reading.time(),
                    reading.intensity(),
                    reading.places(),
                    reading.words(),
                    dice.nextBoolean() ? Answer.typed(formula()) : reading.note()));
        }
        return JournalSnapshot.of(TestJournals.facts(dice.nextInt(1000)), entries);
    }

    private String formula() {
        return FORMULAS.get(dice.nextInt(FORMULAS.size()));
    }

    private CustomFactor factor(String name) {
        FactorScale scale = dice.nextBoolean() ? new FactorScale.Amount("=cups") : new FactorScale.YesNo();
        return new CustomFactor(
                new FactorName(name),
                scale,
                dice.nextInt(4) == 0
                        ? FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN
                        : FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY);
    }

    private UUID add(Content content) {
        UUID id = new UUID(0x7000, ++ids);
        if (slots.add(slot(content, id))) {
            entries.add(Entry.first(new EntryId(id), content));
        }
        return id;
    }

    /// Of what there is at most one.
    private static String slot(Content content, UUID id) {
        return switch (content) {
            case Reading reading -> reading.day() + " " + reading.time();
            case DayValues values -> values.day().toString();
            case PainStory _ -> "story";
            case CheckInPlan _ -> "plan";
            case Measure measure -> measure.instrument() + " " + measure.date();
            case OpenedQuestionnaire opened -> opened.form().code();
            case Content _ -> id.toString();
        };
    }
}
