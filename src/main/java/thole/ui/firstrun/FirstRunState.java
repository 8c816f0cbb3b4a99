package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.guard.PainAge;
import thole.guard.Rest;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.factor.ReadyMade;

/// What was chosen so far, and where the first run is.
///
/// @param left what is not to be asked in every check-in, by code
/// @param ready the ready-made factors that are asked as well
/// @param question what the record is to find out; may be blank
record FirstRunState(
        Step step, PainAge age, Often often, List<String> left, List<ReadyMade> ready, String question, Story story) {

    /// One page of it.
    enum Step {
        BEGIN,
        HOW_LONG,
        NOTE,
        STORY;

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
            new FirstRunState(Step.BEGIN, PainAge.UNKNOWN, Often.ONCE_A_DAY, List.of(), List.of(), "", Story.NONE);

    FirstRunState {
        left = List.copyOf(left);
        ready = List.copyOf(ready);
    }

    FirstRunState at(Step other) {
        return new FirstRunState(other, age, often, left, ready, question, story);
    }

    /// In new pain one entry a week is chosen beforehand; every other choice stays possible.
    FirstRunState withAge(PainAge other) {
        Often advised = other.advisesAgainstDaily() ? Often.WEEKLY : Often.ONCE_A_DAY;
        return new FirstRunState(step, other, advised, left, ready, question, story);
    }

    FirstRunState withOften(Often other) {
        return new FirstRunState(step, age, other, left, ready, question, story);
    }

    FirstRunState withQuestion(String words) {
        return new FirstRunState(step, age, often, left, ready, words, story);
    }

    FirstRunState withStory(Story told) {
        return new FirstRunState(step, age, often, left, ready, question, told);
    }

    FirstRunState withAsked(String code, boolean asked) {
        List<String> without = new ArrayList<>(left);
        without.remove(code);
        if (!asked) {
            without.add(code);
        }
        return new FirstRunState(step, age, often, without, ready, question, story);
    }

    FirstRunState withReady(ReadyMade factor, boolean asked) {
        List<ReadyMade> with = new ArrayList<>(ready);
        with.remove(factor);
        if (asked) {
            with.add(factor);
        }
        return new FirstRunState(step, age, often, left, with, question, story);
    }

    /// The advice against a rating every day was read and not followed, so the first day does not repeat it.
    boolean declinesAdvice() {
        return age.advisesAgainstDaily() && often == Often.ONCE_A_DAY;
    }

    /// The plan that comes of it: what is left out waits behind *More*.
    ///
    /// @param made ids of the ready-made factors that are asked as well
    CheckInPlan plan(List<String> made, LocalDate today) {
        CheckInPlan usual = CheckInPlan.USUAL;
        List<String> asked = new ArrayList<>(usual.asked());
        asked.removeAll(left);
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
