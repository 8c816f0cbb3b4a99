package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.settings.Formats;
import thole.settings.Formats.ClockFace;
import thole.settings.Formats.Language;
import thole.settings.Formats.WeekStart;

class SpeechTest {

    private static String tag(Formats chosen, String system) {
        return Speech.locale(chosen, Locale.forLanguageTag(system)).toLanguageTag();
    }

    @Test
    void theLanguageOfTheSystemIsSpokenWhereTheProgramCan() {
        assertThat(tag(Formats.usual(), "de-AT")).isEqualTo("de-AT");
        assertThat(tag(Formats.usual(), "en-US")).isEqualTo("en-US");
        assertThat(tag(Formats.usual(), "fr-CH")).isEqualTo("en-CH");
    }

    @Test
    void aChosenLanguageKeepsTheFormatsOfTheRegion() {
        assertThat(tag(Formats.usual().withLanguage(Language.GERMAN), "en-US")).isEqualTo("de-US");
        assertThat(tag(Formats.usual().withLanguage(Language.ENGLISH), "de-AT")).isEqualTo("en-AT");
    }

    @Test
    void aSystemWithoutARegionWritesAsInBritainOrInGermany() {
        assertThat(tag(Formats.usual(), "en")).isEqualTo("en-GB");
        assertThat(tag(Formats.usual(), "de")).isEqualTo("de-DE");
    }

    @Test
    void clockAndWeekAreChosenApart() {
        assertThat(tag(Formats.usual().withClock(ClockFace.HOURS_12).withWeekStart(WeekStart.SUNDAY), "de-DE"))
                .isEqualTo("de-DE-u-fw-sun-hc-h12");
        assertThat(tag(Formats.usual().withClock(ClockFace.HOURS_24).withWeekStart(WeekStart.SATURDAY), "en-US"))
                .isEqualTo("en-US-u-fw-sat-hc-h23");
    }
}
