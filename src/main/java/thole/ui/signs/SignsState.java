package thole.ui.signs;

import java.util.List;
import java.util.Optional;
import thole.model.Answer;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.ui.signs.place.Places;

/// All that the screen shows.
///
/// @param working an answer is on its way, and the rows are still the ones before it
/// @param rows in the fixed order of the signs; empty until the first answer
/// @param story what was entered about the start, with missing answers where nothing was
/// @param scan what was entered about the scan that the sign rests on, likewise
/// @param safety what stands above the signs
/// @param places the days that the sign about the place rests on; empty where there are none
/// @param trouble why something could not be saved; empty where nothing went wrong
record SignsState(
        boolean working,
        List<SignRow> rows,
        PainStory story,
        Imaging scan,
        Safety safety,
        Optional<Places> places,
        String trouble) {

    static final PainStory NO_STORY = new PainStory(Answer.missing(), Answer.missing());
    static final Imaging NO_SCAN =
            new Imaging(Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing());

    /// Where the safety check stands.
    ///
    /// @param line one sentence; empty where there is nothing to say here
    /// @param firstLook neither a check nor a “not now” is in the journal, so the signs are not shown yet
    record Safety(String line, boolean firstLook) {}

    SignsState {
        rows = List.copyOf(rows);
    }

    static SignsState first() {
        return new SignsState(true, List.of(), NO_STORY, NO_SCAN, new Safety("", false), Optional.empty(), "");
    }

    SignsState waiting() {
        return new SignsState(true, rows, story, scan, safety, places, trouble);
    }

    SignsState withTrouble(String sentence) {
        return new SignsState(working, rows, story, scan, safety, places, sentence);
    }
}
