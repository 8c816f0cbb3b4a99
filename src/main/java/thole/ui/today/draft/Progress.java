package thole.ui.today.draft;

import java.util.List;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;

/// How much of the form is filled in: what the line beside the save button says.
///
/// @param set questions with an answer
/// @param asked questions on the form
/// @param onlyPain pain has an answer and nothing else is filled in
/// @param anything something is there that can be saved
public record Progress(int set, int asked, boolean onlyPain, boolean anything) {

    public static Progress of(Draft draft, List<Entry<CustomFactor>> factors) {
        List<Answer<?>> answers = answers(draft, factors).toList();
        int set = (int) answers.stream().filter(Answer::isGiven).count();
        boolean words = draft.reading().note().isGiven()
                || draft.reading().places().isGiven()
                || !draft.attachments().isUnchanged();
        boolean asksForDay = draft.occasion() != Occasion.ANY_TIME;
        boolean detail = asksForDay
                && (draft.night().sleep().quality().isGiven()
                        || draft.lived().activity().kinds().isGiven());
        boolean pain = draft.reading().intensity().isGiven();
        return new Progress(set, answers.size(), pain && set == 1 && !words && !detail, set > 0 || words || detail);
    }

    private static Stream<Answer<?>> answers(Draft draft, List<Entry<CustomFactor>> factors) {
        Stream<Answer<?>> pain = Stream.of(draft.reading().intensity());
        if (draft.occasion() == Occasion.ANY_TIME) {
            return pain;
        }
        Stream<Answer<?>> day = Stream.of(
                draft.night().sleep().length(),
                draft.lived().stress(),
                draft.lived().sitting(),
                draft.lived().activity().minutes());
        return Stream.of(pain, day, factors.stream().map(draft::custom)).flatMap(part -> part);
    }
}
