package thole.exchange.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.Factor;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;

/// Cuts a journal down to what was chosen. What is not chosen does not leave the journal in any form: no earlier
/// revisions, no members of a newer program, no name of a factor that stays behind.
final class ShareCut {

    private static final Set<String> SAFETY = Set.of(SafetyList.CHECK, SafetyList.HEALTH, SafetyList.INFLAMMATORY);

    private final ShareChoice choice;
    private final Set<String> factors;
    private final Without without;

    private ShareCut(ShareChoice choice, Set<String> factors, Without without) {
        this.choice = choice;
        this.factors = factors;
        this.without = without;
    }

    static ShareCut of(JournalSnapshot journal, ShareChoice choice) {
        Set<String> factors = new HashSet<>();
        for (Factor factor : Factor.values()) {
            if (choice.chose(factor.code())) {
                factors.add(factor.code());
            }
        }
        for (Entry<CustomFactor> own : journal.customFactors()) {
            String id = own.id().toString();
            boolean mayGo = !own.content().isPrivate() || choice.has(SharePart.PRIVATE_FACTORS);
            if (mayGo && choice.chose(id)) {
                factors.add(id);
            }
        }
        return new ShareCut(choice, factors, Without.of(choice, factors, journal));
    }

    /// Each as its first revision, in the order of the journal.
    List<Entry<?>> entries(JournalSnapshot journal) {
        List<Entry<?>> kept = new ArrayList<>();
        journal.entries().forEach(entry -> kept(entry).ifPresent(kept::add));
        return kept;
    }

    private Optional<Entry<?>> kept(Entry<?> entry) {
        return content(entry.content(), entry.id().toString()).map(content -> Entry.first(entry.id(), content));
    }

    private Optional<? extends Content> content(Content content, String id) {
        return switch (content) {
            case Reading reading when isCovered(reading) -> without.reading(reading);
            case DayValues values when isCovered(values) -> without.values(values);
            case Treatment treatment
            when isCovered(treatment) && choice.has(SharePart.TREATMENTS) -> Optional.of(treatment);
            case LifeEvent event
            when isCovered(event) && choice.has(SharePart.LIFE_EVENTS) -> Optional.of(without.event(event));
            case AnswerSet answers when goes(answers) -> Optional.of(answers);
            case CareVisit visit -> Optional.of(without.visit(visit));
            case Measure measure when choice.covers(measure.date()) -> without.measure(measure);
            case CustomFactor factor when factors.contains(id) -> Optional.of(factor);
            case CheckInPlan plan -> Optional.of(without.plan(plan));
            case PainStory _, Imaging _, ImportantActivity _, OpenedQuestionnaire _ -> Optional.of(content);
            case Reading _, DayValues _, Treatment _, LifeEvent _, AnswerSet _, Measure _, CustomFactor _ ->
                Optional.empty();
        };
    }

    /// What the person wrote to be said aloud is for that page alone.
    private boolean goes(AnswerSet answers) {
        if (answers.list().equals(SafetyList.SAID)) {
            return false;
        }
        return SAFETY.contains(answers.list()) ? choice.has(SharePart.SAFETY_ANSWERS) : choice.covers(answers.date());
    }

    private boolean isCovered(Content content) {
        return content.journalDay().filter(choice::covers).isPresent();
    }

    /// The first and the last day: as chosen, else as recorded; empty where no day is left.
    static Optional<List<LocalDate>> ends(List<Entry<?>> entries, ShareChoice choice) {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> entry.content().journalDay().ifPresent(days::add));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                Optional.ofNullable(choice.fromOrNull()).orElseGet(days::first),
                Optional.ofNullable(choice.toOrNull()).orElseGet(days::last)));
    }
}
