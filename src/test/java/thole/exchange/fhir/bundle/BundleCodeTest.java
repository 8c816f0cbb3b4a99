package thole.exchange.fhir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.snapshot.JournalId;

/// Pins every code to the letter: a validator without the tables of LOINC cannot know a wrong one.
class BundleCodeTest {

    private static final BundleNames NAMES = new BundleNames(new JournalId(new UUID(1, 2)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAIN | 72514-3 | Pain severity - 0-10 verbal numeric rating [Score] - Reported | {score} | survey",
                "SLEEP_HOURS | 93832-4 | Sleep duration | h | activity",
                "ACTIVITY_MINUTES | 55411-3 | Exercise duration | min/d | activity",
                "SITTING_HOURS | 87705-0 | Sedentary activity 24 hour | h/d | activity",
                "STRESS | '' | '' | {score} | survey",
                "SLEEP_QUALITY | '' | '' | {score} | survey",
                "FLARE | '' | '' | '' | survey",
                "PAIN_LOCATION | '' | '' | '' | survey"
            })
    void everyQuantityHasItsCodeDisplayUnitAndCategory(
            BundleCode code, String loinc, String display, String unit, String category) {
        assertThat(code.loinc()).isEqualTo(loinc);
        assertThat(code.display()).isEqualTo(display);
        assertThat(code.unit()).isEqualTo(unit);
        assertThat(code.category().toString()).contains("code=" + category);
    }

    @Test
    void nothingIsLeftOutOfTheTableAbove() {
        assertThat(BundleCode.values()).hasSize(8);
    }

    @Test
    void whatLoincHasNoCodeForHasOneOfOurs() {
        assertThat(BundleTree.text(BundleCode.STRESS.concept()))
                .isEqualTo("{\"coding\":[{\"system\":\"urn:uuid:5b0f6d0e-8a3c-4f6e-9d55-1f4b7c2e90a1\","
                        + "\"code\":\"stress\",\"display\":\"Stress, 0 to 10, as the person rated it\"}],"
                        + "\"text\":\"Stress, 0 to 10, as the person rated it\"}");
        assertThat(Arrays.stream(BundleCode.values()).map(BundleCode::local)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peg | \"system\":\"http://loinc.org\",\"code\":\"91147-9\",\"display\":\"Mean score [PEG]\"",
                "start_back | \"system\":\"http://loinc.org\",\"code\":\"91351-7\"}",
                "rmdq_24 | \"code\":\"score-rmdq_24\",\"display\":\"Score of RMDQ-24\"",
                "important_activities | \"code\":\"score-important_activities\""
            })
    void scoresHaveTheirCodes(String instrument, String coding) {
        assertThat(BundleTree.text(BundleMeasures.scoreConcept(NAMES, instrument)))
                .contains(coding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"72514-3", "93832-4", "55411-3", "87705-0", "91147-9", "91351-7"})
    void everyCodeOfLoincHasItsCheckDigit(String code) {
        String number = code.substring(0, code.indexOf('-'));
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        assertThat((10 - sum % 10) % 10).isEqualTo(code.charAt(code.length() - 1) - '0');
    }
}
