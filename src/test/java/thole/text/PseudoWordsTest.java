package thole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoWordsTest {

    @Test
    void aSentenceGrowsByTwoFifthsAndStandsInBrackets() {
        String longer = PseudoWords.of("Every change holds at once.");

        assertThat(longer).isEqualTo("[Évéřý çháñgé hóldš át óñçé. lorem ipsu]");
    }

    @Test
    void placeholdersStayAsTheyAre() {
        assertThat(PseudoWords.of("{0,choice,0#No day has|1#One day has} been {1}."))
                .startsWith("[{0,choice,0#No day has|1#One day has} bééñ {1}.");
        assertThat(Texts.pseudo().get("kit.remove", "7")).startsWith("[7. Řémóvé");
    }

    @Test
    void aPatternForDatesIsNoSentence() {
        assertThat(Texts.pseudo().get("today.date")).isEqualTo(new Texts(Locale.UK).get("today.date"));
    }

    @Test
    void aTimeFollowsTheRegionUnlessTheClockIsChosen() {
        LocalTime evening = LocalTime.of(20, 5);

        assertThat(new Texts(Locale.GERMANY).time(evening)).isEqualTo("20:05");
        assertThat(new Texts(Locale.US).time(evening)).isEqualTo("8:05\u202fPM");
        assertThat(new Texts(Locale.forLanguageTag("en-US-u-hc-h23")).time(evening))
                .isEqualTo("20:05");
        assertThat(new Texts(Locale.forLanguageTag("en-GB-u-hc-h12")).time(evening))
                .isEqualTo("8:05\u202fpm");
    }
}
