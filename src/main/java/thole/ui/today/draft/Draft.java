package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorTime;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// What the form says at one moment. It starts from what the journal says, so that saving it replaces nothing that the
/// form does not show.
///
/// @param day the journal day of the reading and of the night
/// @param night the values of `day`
/// @param lived the values of the day that was lived: the day before in the morning, else the same as `night`
public record Draft(
        Occasion occasion, LocalDate day, Reading reading, DayValues night, DayValues lived, Attachments attachments) {

    /// The form as it opens: with what the journal already says about this occasion, else blank.
    public static Draft open(JournalSnapshot journal, Occasion occasion, Moment now) {
        return open(journal, occasion, now, journal.dayStart().dayOf(now.local()));
    }

    /// The form about another day than that of now.
    public static Draft open(JournalSnapshot journal, Occasion occasion, Moment now, LocalDate today) {
        Day day = journal.day(today);
        return new Draft(
                occasion,
                today,
                recorded(day, occasion).orElseGet(() -> Reading.of(today, timeOf(occasion, now), Answer.missing())),
                valuesOf(day),
                valuesOf(journal.day(occasion.livedDay(today))),
                Attachments.of(day));
    }

    /// The same form as the journal has it now: after saving what was saved, after undoing what was there before.
    public Draft asIn(JournalSnapshot journal, Moment now) {
        Day thatDay = journal.day(day);
        Reading inJournal = thatDay.readings().stream()
                .map(Entry::content)
                .filter(other -> other.time().equals(reading.time()))
                .findFirst()
                .orElseGet(() -> Reading.of(day, timeOf(occasion, now), Answer.missing()));
        return new Draft(
                occasion,
                day,
                inJournal,
                valuesOf(thatDay),
                valuesOf(journal.day(occasion.livedDay(day))),
                Attachments.of(thatDay));
    }

    /// The form as it was when it was last typed in and not saved.
    ///
    /// @param opened the same form as the journal has it
    static Draft restored(JournalSnapshot journal, Draft opened, CheckIn kept) {
        Reading blank = Reading.of(opened.day(), opened.reading().time(), Answer.missing());
        boolean asksForDay = opened.occasion() != Occasion.ANY_TIME;
        return new Draft(
                opened.occasion(),
                opened.day(),
                kept.readings().stream().findFirst().orElse(blank),
                asksForDay ? keptValues(kept, opened.night().day()) : opened.night(),
                asksForDay ? keptValues(kept, opened.lived().day()) : opened.lived(),
                Attachments.restored(journal.day(opened.day()), kept));
    }

    private static DayValues keptValues(CheckIn kept, LocalDate day) {
        return kept.values().stream()
                .filter(values -> values.day().equals(day))
                .findFirst()
                .orElseGet(() -> DayValues.empty(day));
    }

    /// What the journal already says about this occasion; a reading at any time is always a new one.
    public static Optional<Reading> recorded(Day day, Occasion occasion) {
        return switch (occasion) {
            case EVENING -> day.wholeDayReading().map(Entry::content);
            case MORNING -> Background.morning(day);
            case ANY_TIME -> Optional.empty();
        };
    }

    private static ReadingTime timeOf(Occasion occasion, Moment now) {
        return occasion == Occasion.EVENING ? ReadingTime.WHOLE_DAY : new ReadingTime.At(now);
    }

    private static DayValues valuesOf(Day day) {
        return day.values().map(Entry::content).orElseGet(() -> DayValues.empty(day.date()));
    }

    public Draft pain(Answer<Intensity> pain) {
        return with(Edits.intensity(reading, pain));
    }

    public List<PainPlace> places() {
        return reading.places().given().orElse(List.of());
    }

    public Draft places(List<PainPlace> places) {
        return with(Edits.places(reading, places.isEmpty() ? Answer.missing() : Answer.typed(List.copyOf(places))));
    }

    /// Marks regions or clears them; what was said about other places stays.
    public Draft mark(List<Region> regions, boolean on) {
        List<PainPlace> left = new ArrayList<>(places());
        if (!on) {
            left.removeIf(place -> regions.contains(place.region()));
            return places(left);
        }
        regions.stream()
                .filter(region -> places().stream().noneMatch(place -> place.region() == region))
                .map(PainPlace::of)
                .forEach(left::add);
        return places(left);
    }

    public Draft note(String text) {
        return with(Edits.note(reading, text.isBlank() ? Answer.missing() : Answer.typed(text)));
    }

    public Set<String> words() {
        return reading.words().given().orElse(Set.of());
    }

    /// The person’s own words for the pain.
    public Draft words(Set<String> words) {
        return with(Edits.words(reading, words.isEmpty() ? Answer.missing() : Answer.typed(Set.copyOf(words))));
    }

    /// The day is marked as a flare day by the person, or the mark and the guess that came with it are taken off.
    public Draft flare(boolean marked) {
        return marked
                ? onLived(old -> Edits.flare(old, Answer.typed(true), old.guess()))
                : onLived(old -> Edits.flare(old, Answer.missing(), Answer.missing()));
    }

    public boolean isFlare() {
        return lived.flare().given().orElse(false);
    }

    /// What the person thinks was different; blank takes it off.
    public Draft guess(String text) {
        Answer<String> guess = text.isBlank() ? Answer.missing() : Answer.typed(text);
        return onLived(old -> Edits.flare(old, old.flare(), guess));
    }

    /// The same entry on another day, as nothing of it were in the journal yet.
    public Draft on(LocalDate other) {
        DayValues movedNight = Edits.day(night, other);
        boolean same = night.day().equals(lived.day());
        return new Draft(
                occasion,
                other,
                Edits.day(reading, other),
                movedNight,
                same ? movedNight : Edits.day(lived, occasion.livedDay(other)),
                attachments.on(other));
    }

    /// The reading is taken now: what is new and about a moment gets the time of saving.
    public Draft at(Moment moment) {
        return with(Edits.time(reading, new ReadingTime.At(moment)));
    }

    public Draft sleepLength(Answer<Hours> length) {
        return onNight(old -> Edits.sleep(old, new Sleep(length, old.sleep().quality())));
    }

    public Draft sleepQuality(Answer<Rating> quality) {
        return onNight(old -> Edits.sleep(old, new Sleep(old.sleep().length(), quality)));
    }

    public Draft stress(Answer<Rating> stress) {
        return onLived(old -> Edits.stress(old, stress));
    }

    public Draft sitting(Answer<Hours> sitting) {
        return onLived(old -> Edits.sitting(old, sitting));
    }

    public Draft activityMinutes(Answer<Minutes> minutes) {
        return onLived(
                old -> Edits.activity(old, new Activity(minutes, old.activity().kinds())));
    }

    public Draft activityKinds(List<String> kinds) {
        Answer<List<String>> answer = kinds.isEmpty() ? Answer.missing() : Answer.typed(List.copyOf(kinds));
        return onLived(old -> Edits.activity(old, new Activity(old.activity().minutes(), answer)));
    }

    public List<String> activityKinds() {
        return lived.activity().kinds().given().orElse(List.of());
    }

    public Draft custom(Entry<CustomFactor> factor, Answer<Double> answer) {
        CustomFactorId id = idOf(factor);
        return factor.content().time() == FactorTime.NIGHT
                ? onNight(old -> Edits.custom(old, id, answer))
                : onLived(old -> Edits.custom(old, id, answer));
    }

    public Answer<Double> custom(Entry<CustomFactor> factor) {
        DayValues values = factor.content().time() == FactorTime.NIGHT ? night : lived;
        return values.custom(idOf(factor));
    }

    private static CustomFactorId idOf(Entry<CustomFactor> factor) {
        return new CustomFactorId(factor.id().value());
    }

    public Draft attachments(UnaryOperator<Attachments> edit) {
        return new Draft(occasion, day, reading, night, lived, edit.apply(attachments));
    }

    private Draft with(Reading newReading) {
        return new Draft(occasion, day, newReading, night, lived, attachments);
    }

    private Draft onNight(UnaryOperator<DayValues> edit) {
        DayValues edited = edit.apply(night);
        boolean same = night.day().equals(lived.day());
        return new Draft(occasion, day, reading, edited, same ? edited : lived, attachments);
    }

    private Draft onLived(UnaryOperator<DayValues> edit) {
        DayValues edited = edit.apply(lived);
        boolean same = night.day().equals(lived.day());
        return new Draft(occasion, day, reading, same ? edited : night, edited, attachments);
    }
}
