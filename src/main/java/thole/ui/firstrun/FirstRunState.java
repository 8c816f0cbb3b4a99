package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thole.guard.PainAge;
import thole.guard.Rest;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;

/// What was chosen so far, and where the first run is.
///
/// @param question what the record is to find out; may be blank
record FirstRunState(Step step, PainAge age, Often often, Noted noted, String question, Story story) {

    /// One page of it.
    enum Step {
        BEGIN,
        TIME,
        NOTE,
        STORY;

        /// The page of that name, where there is one.
        static Optional<Step> called(String name) {
            return Arrays.stream(values())
                    .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        /// Counted from 1.
        int number() {
            return List.of(values()).indexOf(this) + 1;
        }
    }

    /// How often the person means to make an entry.
    enum Often {
        ONCE_A_DAY,
        WEEKLY,
        /// Recording rests until the person goes on.
        NONE_FOR_NOW
    }

    /// What was told of the pain so far.
    record Story(Optional<PainStory> pain, Optional<Imaging> scan) {

        static final Story NONE = new Story(Optional.empty(), Optional.empty());
    }

    static final FirstRunState FIRST =
            new FirstRunState(Step.BEGIN, PainAge.UNKNOWN, Often.ONCE_A_DAY, Noted.USUAL, "", Story.NONE);

    FirstRunState at(Step other) {
        return new FirstRunState(other, age, often, noted, question, story);
    }

    /// In new pain one entry a week is chosen beforehand; every other choice stays possible.
    FirstRunState withAge(PainAge other) {
        Often advised = other.advisesAgainstDaily() ? Often.WEEKLY : Often.ONCE_A_DAY;
        return new FirstRunState(step, other, advised, noted, question, story);
    }

    FirstRunState withOften(Often other) {
        return new FirstRunState(step, age, other, noted, question, story);
    }

    FirstRunState withQuestion(String words) {
        return new FirstRunState(step, age, often, noted, words, story);
    }

    FirstRunState withStory(Story told) {
        return new FirstRunState(step, age, often, noted, question, told);
    }

    FirstRunState with(Noted chosen) {
        return new FirstRunState(step, age, often, chosen, question, story);
    }

    /// The advice against a rating every day was read and not followed, so the first day does not repeat it.
    boolean declinesAdvice() {
        return age.advisesAgainstDaily() && often == Often.ONCE_A_DAY;
    }

    /// The plan that comes of it: what is left out waits behind *More*.
    ///
    /// @param made ids of the ready-made factors and the person’s own that are asked as well
    CheckInPlan plan(List<String> made, LocalDate today) {
        CheckInPlan usual = CheckInPlan.USUAL;
        List<String> asked = new ArrayList<>(usual.asked());
        asked.removeAll(noted.left());
        List<String> more = new ArrayList<>(usual.asked());
        more.removeAll(asked);
        more.addAll(usual.more());
        asked.addAll(made);
        CheckInPlan plan = new CheckInPlan(
                often == Often.WEEKLY ? Rhythm.WEEKLY : Rhythm.ONCE_A_DAY,
                asked,
                more,
                usual.pausedFrom(),
                usual.pausedUntil(),
                usual.plannedEnd(),
                usual.question(),
                usual.dayStart());
        CheckInPlan asking = Rest.withQuestion(plan, question);
        return often == Often.NONE_FOR_NOW ? Rest.pause(asking, today) : asking;
    }
}
