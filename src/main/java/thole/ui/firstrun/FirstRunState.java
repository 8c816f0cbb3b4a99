package thole.ui.firstrun;

import java.util.ArrayList;
import java.util.List;
import thole.guard.PainAge;
import thole.guard.Rest;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;

/// What was chosen so far, and where the first run is.
///
/// @param left what is not to be asked in every check-in, by code
/// @param question what the record is to find out; may be blank
record FirstRunState(Step step, PainAge age, Rhythm rhythm, List<String> left, String question) {

    /// One page of it.
    enum Step {
        BEGIN,
        HOW_LONG,
        NOTE;

        /// Counted from 1.
        int number() {
            return List.of(values()).indexOf(this) + 1;
        }
    }

    static final FirstRunState FIRST = new FirstRunState(Step.BEGIN, PainAge.UNKNOWN, Rhythm.ONCE_A_DAY, List.of(), "");

    FirstRunState {
        left = List.copyOf(left);
    }

    FirstRunState at(Step other) {
        return new FirstRunState(other, age, rhythm, left, question);
    }

    /// In new pain one entry a week is chosen beforehand; every other choice stays possible.
    FirstRunState withAge(PainAge other) {
        Rhythm advised = other.advisesAgainstDaily() ? Rhythm.WEEKLY : Rhythm.ONCE_A_DAY;
        return new FirstRunState(step, other, advised, left, question);
    }

    FirstRunState withRhythm(Rhythm other) {
        return new FirstRunState(step, age, other, left, question);
    }

    FirstRunState withQuestion(String words) {
        return new FirstRunState(step, age, rhythm, left, words);
    }

    FirstRunState withAsked(String code, boolean asked) {
        List<String> without = new ArrayList<>(left);
        without.remove(code);
        if (!asked) {
            without.add(code);
        }
        return new FirstRunState(step, age, rhythm, without, question);
    }

    /// The plan that comes of it: what is left out waits behind *More*.
    CheckInPlan plan() {
        CheckInPlan usual = CheckInPlan.USUAL;
        List<String> asked =
                usual.asked().stream().filter(code -> !left.contains(code)).toList();
        List<String> more = new ArrayList<>(usual.asked());
        more.removeAll(asked);
        more.addAll(usual.more());
        CheckInPlan plan = new CheckInPlan(
                rhythm,
                asked,
                more,
                usual.pausedFrom(),
                usual.pausedUntil(),
                usual.plannedEnd(),
                usual.question(),
                usual.dayStart());
        return Rest.withQuestion(plan, question);
    }
}
