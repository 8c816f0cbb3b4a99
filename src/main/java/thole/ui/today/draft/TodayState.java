package thole.ui.today.draft;

import java.util.Optional;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.day.Intensity;

/// Everything the screen shows at one moment.
///
/// @param opened the draft as the journal has it
/// @param usualSitting what is suggested for sitting; it is no answer until it is accepted
/// @param detailed whether the finer questions are shown as well
/// @param morning whether a morning reading can be taken now
public record TodayState(
        Draft draft,
        Draft opened,
        Background background,
        Answer<Hours> usualSitting,
        boolean detailed,
        boolean morning,
        Saving saving) {

    public Occasion occasion() {
        return draft.occasion();
    }

    public boolean isDirty() {
        return !draft.equals(opened);
    }

    /// The reading is in the journal already, and saving changes it.
    public boolean isCorrection() {
        return !opened.reading().isEmpty();
    }

    public Progress progress() {
        return Progress.of(draft, background.factors());
    }

    /// What was emptied can be saved as well: it takes the entry off the day.
    public boolean canSave() {
        return isDirty() && !(saving instanceof Saving.Running);
    }

    /// The suggestion while it waits to be accepted.
    public Answer<Hours> ghost() {
        return draft.lived().sitting().isGiven() ? Answer.missing() : usualSitting;
    }

    /// This morning’s value, once a value for the day has been chosen without looking at it.
    public Optional<Intensity> morningTick() {
        return occasion() == Occasion.EVENING && draft.reading().intensity().isGiven()
                ? background.morningPain().given()
                : Optional.empty();
    }

    TodayState draft(Draft newDraft) {
        return new TodayState(newDraft, opened, background, usualSitting, detailed, morning, new Saving.Idle());
    }

    TodayState suggesting(Answer<Hours> hours) {
        return new TodayState(draft, opened, background, hours, detailed, morning, saving);
    }

    TodayState detailed(boolean show) {
        return new TodayState(draft, opened, background, usualSitting, show, morning, saving);
    }

    TodayState saving(Saving now) {
        return new TodayState(draft, opened, background, usualSitting, detailed, morning, now);
    }

    TodayState background(Background newBackground) {
        return new TodayState(draft, opened, newBackground, usualSitting, detailed, morning, saving);
    }

    TodayState opened(Draft inJournal) {
        return new TodayState(draft, inJournal, background, usualSitting, detailed, morning, saving);
    }

    TodayState both(Draft inJournal) {
        return new TodayState(inJournal, inJournal, background, usualSitting, detailed, morning, saving);
    }
}
