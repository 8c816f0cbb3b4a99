package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.ui.today.draft.Standing.Form;

/// Everything the screen shows at one moment.
///
/// @param opened the draft as the journal has it
/// @param usualSitting what is suggested for sitting; it is no answer until it is accepted
/// @param detailed whether the finer questions are shown as well
/// @param standing the shape of the form, the day of now, and an earlier draft
/// @param morning whether a morning reading can be taken now
public record TodayState(
        Draft draft,
        Draft opened,
        Background background,
        Answer<Hours> usualSitting,
        boolean detailed,
        boolean morning,
        Saving saving,
        Standing standing) {

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
        return Progress.of(draft, background);
    }

    /// What was emptied can be saved as well: it takes the entry off the day.
    public boolean canSave() {
        return (isDirty() || willMark()) && !(saving instanceof Saving.Running);
    }

    /// A day that was rated already becomes a flare day.
    private boolean willMark() {
        return form() == Form.QUICK
                && !draft.isFlare()
                && draft.reading().intensity().isGiven();
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

    public Form form() {
        return standing.form();
    }

    /// The day that has begun while the form is still about an earlier one.
    public Optional<LocalDate> movedOn() {
        return Optional.of(standing.today()).filter(today -> form() != Form.PAST && !today.equals(draft.day()));
    }

    TodayState standing(Standing now) {
        return new TodayState(draft, opened, background, usualSitting, detailed, morning, saving, now);
    }

    TodayState draft(Draft newDraft) {
        return new TodayState(
                newDraft, opened, background, usualSitting, detailed, morning, new Saving.Idle(), standing);
    }

    TodayState suggesting(Answer<Hours> hours) {
        return new TodayState(draft, opened, background, hours, detailed, morning, saving, standing);
    }

    TodayState detailed(boolean show) {
        return new TodayState(draft, opened, background, usualSitting, show, morning, saving, standing);
    }

    TodayState saving(Saving now) {
        return new TodayState(draft, opened, background, usualSitting, detailed, morning, now, standing);
    }

    TodayState background(Background newBackground) {
        return new TodayState(draft, opened, newBackground, usualSitting, detailed, morning, saving, standing);
    }

    TodayState opened(Draft inJournal) {
        return new TodayState(draft, inJournal, background, usualSitting, detailed, morning, saving, standing);
    }

    TodayState both(Draft inJournal) {
        return new TodayState(inJournal, inJournal, background, usualSitting, detailed, morning, saving, standing);
    }
}
