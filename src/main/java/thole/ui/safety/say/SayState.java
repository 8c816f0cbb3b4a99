package thole.ui.safety.say;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import thole.insight.safety.SafetyState;
import thole.insight.safety.Said;

/// All that the page *What to say* shows.
///
/// @param reading what is open
/// @param said what the person wrote, by what it belongs to
/// @param trouble why it could not be saved; empty where nothing went wrong
record SayState(SafetyState reading, SequencedMap<String, Said> said, String trouble) {

    SayState {
        said = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(said));
    }

    SayState with(String what, Said words) {
        LinkedHashMap<String, Said> more = new LinkedHashMap<>(said);
        more.put(what, words);
        return new SayState(reading, more, trouble);
    }

    SayState withTrouble(String sentence) {
        return new SayState(reading, said, sentence);
    }
}
