package thole.ui.today.draft;

import java.util.List;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.factor.Factor;

/// How much of the form is filled in: what the line beside the save button says.
///
/// @param set questions with an answer
/// @param asked questions on the form
/// @param onlyPain pain has an answer and nothing else is filled in
/// @param anything something is there that can be saved
public record Progress(int set, int asked, boolean onlyPain, boolean anything) {

    public static Progress of(Draft draft, Background background) {
        List<Answer<?>> answers = answers(draft, background).toList();
        int set = (int) answers.stream().filter(Answer::isGiven).count();
        boolean words = draft.reading().note().isGiven()
                || draft.reading().places().isGiven()
                || draft.reading().words().isGiven()
                || !draft.attachments().isUnchanged();
        boolean asksForDay = draft.occasion() != Occasion.ANY_TIME;
        boolean detail = asksForDay
                && (draft.night().sleep().quality().isGiven()
                        || draft.lived().activity().kinds().isGiven());
        boolean pain = draft.reading().intensity().isGiven();
        return new Progress(set, answers.size(), pain && set == 1 && !words && !detail, set > 0 || words || detail);
    }

    private static Stream<Answer<?>> answers(Draft draft, Background background) {
        Stream<Answer<?>> pain = Stream.of(draft.reading().intensity());
        if (draft.occasion() == Occasion.ANY_TIME) {
            return pain;
        }
        Stream<Answer<?>> asked = background.asked().stream().flatMap(code -> answer(draft, background, code));
        Stream<Answer<?>> answered = background.more().stream()
                .flatMap(code -> answer(draft, background, code))
                .filter(Answer::isGiven);
        return Stream.of(pain, asked, answered).flatMap(part -> part);
    }

    /// None for the quality of sleep, which belongs to the question about sleep.
    private static Stream<Answer<?>> answer(Draft draft, Background background, String code) {
        return Factor.ofCode(code)
                .map(factor -> builtIn(draft, factor))
                .orElseGet(() -> background.factors().stream()
                        .filter(entry -> entry.id().toString().equals(code))
                        .map(draft::custom));
    }

    private static Stream<Answer<?>> builtIn(Draft draft, Factor factor) {
        return switch (factor) {
            case SLEEP_HOURS -> Stream.of(draft.night().sleep().length());
            case SLEEP_QUALITY -> Stream.of();
            case STRESS -> Stream.of(draft.lived().stress());
            case SITTING_HOURS -> Stream.of(draft.lived().sitting());
            case ACTIVITY_MINUTES -> Stream.of(draft.lived().activity().minutes());
        };
    }
}
