package thole.ui.measures;

import java.util.List;
import java.util.Optional;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;

/// The two questionnaires that come with the program, in our own words.
final class OwnForms {

    static final int MOST_ACTIVITIES = 5;

    private static final ItemType ZERO_TO_TEN = new ItemType.Amount(true, Optional.of(new ScoreRange(0, 10, true)));

    private final Texts texts;

    OwnForms(Texts texts) {
        this.texts = texts;
    }

    /// One question, with its window stated.
    Questionnaire pain() {
        return new Questionnaire(
                Instruments.PAIN,
                texts.get("measure.name." + Instruments.PAIN),
                Origin.UNSTATED,
                List.of(new Item("pain", texts.get("measures.pain.question"), false, ZERO_TO_TEN)),
                new Scoring(Scoring.Method.MEAN, 0),
                Direction.HIGHER_IS_WORSE,
                Recall.PAST_DAY);
    }

    /// The activities that the person has named and is still asked about.
    Questionnaire activities(JournalSnapshot journal) {
        List<Item> items = current(journal).stream()
                .map(entry -> new Item(entry.id().toString(), entry.content().name(), false, ZERO_TO_TEN))
                .toList();
        return new Questionnaire(
                Measure.IMPORTANT_ACTIVITIES,
                texts.get("measure.name." + Measure.IMPORTANT_ACTIVITIES),
                Origin.UNSTATED,
                items,
                new Scoring(Scoring.Method.MEAN, Math.max(0, items.size() - 1)),
                Direction.HIGHER_IS_BETTER,
                Recall.NOW);
    }

    static List<Entry<ImportantActivity>> current(JournalSnapshot journal) {
        return journal.importantActivities().stream()
                .filter(entry -> entry.content().current())
                .toList();
    }
}
