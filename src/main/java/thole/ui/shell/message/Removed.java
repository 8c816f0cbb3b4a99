package thole.ui.shell.message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.snapshot.JournalSnapshot;

/// Names what was taken off the journal, so that undo is offered with its name.
final class Removed {

    private Removed() {}

    /// The sentence for what is no longer there; of several things at once, it names none.
    static String textKey(JournalSnapshot before, JournalSnapshot after) {
        Set<EntryId> left = after.entries().map(Entry::id).collect(Collectors.toSet());
        List<? extends Entry<?>> gone =
                before.entries().filter(entry -> !left.contains(entry.id())).toList();
        return gone.size() == 1 ? of(gone.getFirst().content()) : "shell.deleted";
    }

    private static String of(Content content) {
        return switch (content) {
            case Reading reading -> of(reading.time());
            case DayValues _ -> "shell.removed.values";
            case Treatment _ -> "shell.removed.treatment";
            case LifeEvent _ -> "shell.removed.event";
            case PainStory _ -> "shell.removed.story";
            case Imaging _ -> "shell.removed.scan";
            case CustomFactor _ -> "shell.removed.factor";
            case AnswerSet _ -> "shell.removed.answers";
            case CareVisit _ -> "shell.removed.visit";
            case ImportantActivity _ -> "shell.removed.activity";
            case Measure _ -> "shell.removed.measure";
            case OpenedQuestionnaire _ -> "shell.removed.questionnaire";
            case CheckInPlan _ -> "shell.removed.plan";
        };
    }

    private static String of(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> "shell.removed.reading.whole_day";
            case ReadingTime.Peak _ -> "shell.removed.reading.peak";
            case ReadingTime.At(Moment moment) ->
                switch (moment.partOfDay()) {
                    case MORNING -> "shell.removed.reading.morning";
                    case EVENING -> "shell.removed.reading.evening";
                    case ANY_TIME -> "shell.removed.reading.any_time";
                };
        };
    }
}
