package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.text.Texts;

class ProblemWordsTest {

    private final Texts texts = new Texts(Locale.ROOT);

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyProblemSaysWhatHappenedWhatIsSafeAndWhatToDo(Code code) {
        boolean wraps = code == Code.IN_LINE || code == Code.IN_FILE || code == Code.IN_FIELD;
        String sentence = texts.say(Problem.of(code, 1.5, wraps ? Problem.of(Code.NOTHING_TO_SAVE) : 2.5));
        assertThat(sentence).doesNotContain("{").isNotBlank();
        assertThat(sentence)
                .containsAnyOf("Nothing was changed.", "It was left as it is.", "What was saved before is safe");
    }

    @Test
    void theBundleHasASentenceForNothingElse() {
        List<String> codes = List.of(Code.values()).stream()
                .map(code -> "problem." + code.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(Collections.list(bundle("problem").getKeys())).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "cli", "example"})
    void noTextHasTheApostropheThatPatternsReadAsAQuote(String name) {
        ResourceBundle words = bundle(name);
        assertThat(Collections.list(words.getKeys()))
                .allSatisfy(key ->
                        assertThat(words.getString(key)).doesNotContain("'").doesNotContain("\""));
    }

    @Test
    void numbersAreWrittenTheSameWayEverywhere() {
        assertThat(texts.say(Problem.of(Code.MINUTES_OUT_OF_RANGE, 1441.5))).contains("and 1441.5 is");
        assertThat(texts.say(Problem.of(Code.IN_LINE, 12345L, Problem.of(Code.PAIN_OUT_OF_RANGE, 12.0))))
                .startsWith("Line 12345: Pain goes from 0 to 10, and 12 lies outside.");
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("thole.text." + name, Locale.ROOT);
    }
}
