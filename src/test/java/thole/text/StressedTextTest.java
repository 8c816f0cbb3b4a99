package thole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thole.text.StressedText.Part;

class StressedTextTest {

    @Test
    void markedWordsStandOutWhereverTheSentencePutsThem() {
        StressedText text = StressedText.read(
                "pain averaged " + StressedText.strong("4.5") + "; at 3, " + StressedText.strong("2.8"));

        assertThat(text.parts())
                .containsExactly(
                        new Part("pain averaged ", false),
                        new Part("4.5", true),
                        new Part("; at 3, ", false),
                        new Part("2.8", true));
    }

    @Test
    void theTextIsTheSentenceWithoutMarks() {
        assertThat(StressedText.read(StressedText.strong("4.5") + " on average").text())
                .isEqualTo("4.5 on average");
    }

    @Test
    void aSignInANameThatMarksNothingHarmsNothing() {
        assertThat(StressedText.read("On days with “\uE000”, " + StressedText.strong("4.5"))
                        .text())
                .contains("On days with “", "”, ", "4.5");
        assertThat(StressedText.read("On days with “\uE000”").text()).isEqualTo("On days with “\uE000”");
        assertThat(StressedText.read("On days with “\uE001”").text()).isEqualTo("On days with “\uE001”");
    }

    @Test
    void aPlainSentenceHasNothingThatStandsOut() {
        assertThat(StressedText.plain("About the same.").parts()).containsExactly(new Part("About the same.", false));
        assertThat(StressedText.read("About the same.")).isEqualTo(StressedText.plain("About the same."));
    }
}
