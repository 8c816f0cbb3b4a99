package thole.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;

/// The whole way from a journal to verdicts and flares agrees with the reference.
class OracleTest {

    private static final Pattern FAMILY =
            Pattern.compile("\\{\"factor\":\"(\\w+)\",\"p_simes\":([^,]+),\"p_holm\":([^}]+)}");
    private static final Pattern FLARES = Pattern.compile("\"flares\":\\{\"days\":(\\d+),\"onsets\":\\[([^]]*)]");
    private static final Pattern DAYS = Pattern.compile("\"days\":(\\d+),\"entries\":(\\d+)");
    private static final LocalDate TODAY = LocalDate.of(2040, 1, 1);

    /// One name where the folder is absent, so that the test is skipped with a word instead of missing.
    static Stream<String> journals() {
        List<String> names = SharedJournals.names();
        return names.isEmpty() ? Stream.of("none") : names.stream();
    }

    @BeforeAll
    static void needsTheSharedJournals() {
        Assumptions.assumeTrue(SharedJournals.folder().isPresent(), "the shared journals are not on this machine");
    }

    @ParameterizedTest
    @MethodSource("journals")
    void verdictsAndFlaresAgreeWithTheReference(String name) throws IOException {
        Analysis analysis = Analysis.of(SharedJournals.read(name), Window.USUAL, TODAY);
        String oracle = SharedJournals.oracle(name);

        assertThat(List.of(analysis.frame().period().days(), analysis.frame().entries()))
                .isEqualTo(numbers(DAYS, oracle));
        Matcher family = FAMILY.matcher(oracle);
        for (FactorFinding finding : analysis.patterns().findings()) {
            assertThat(family.find()).isTrue();
            assertThat(finding.factor().code()).isEqualTo(family.group(1));
            double pHolm = number(family.group(3));
            assertThat(finding.pSimes()).isCloseTo(number(family.group(2)), within(1e-7));
            assertThat(finding.pHolm()).isCloseTo(pHolm, within(1e-7));
            assertThat(finding.verdict() == Verdict.LINKED).isEqualTo(pHolm < .03);
        }
        assertThat(family.find()).isFalse();
        Matcher flares = FLARES.matcher(oracle);
        assertThat(flares.find()).isTrue();
        assertThat(analysis.flares().days()).hasSize(Integer.parseInt(flares.group(1)));
        assertThat(analysis.flares().onsets()).isEqualTo(dates(flares.group(2)));
    }

    private static List<Integer> numbers(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return List.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static double number(String json) {
        return json.equals("null") ? Double.NaN : Double.parseDouble(json);
    }

    private static List<LocalDate> dates(String array) {
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(array)
                .results()
                .map(result -> LocalDate.parse(result.group(1)))
                .toList();
    }
}
