package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thole.stats.MultipleComparisons;
import thole.stats.Quantiles;

/// Quantiles, medians and Holm's p values against base R.
class BaseRAgreesTest {

    private final Answer expected = Answer.read(Fixture.path("base-r.json"));

    @Test
    void quantilesAgreeWithTypeSeven() {
        double[] values = expected.get("values").numbers();

        double[] quantiles = Arrays.stream(expected.get("probabilities").numbers())
                .map(probability -> Quantiles.type7(values, probability))
                .toArray();

        assertThat(quantiles).containsExactly(expected.get("quantiles").numbers(), within(1e-12));
    }

    @Test
    void mediansAgreeForOddAndEvenCounts() {
        double[] values = expected.get("values").numbers();
        double[] oneFewer = Arrays.copyOfRange(values, 1, values.length);

        assertThat(Quantiles.median(values))
                .isEqualTo(expected.get("median_odd").number());
        assertThat(Quantiles.median(oneFewer))
                .isCloseTo(expected.get("median_even").number(), within(1e-12));
    }

    @Test
    void holmAgreesWithAndWithoutMissingTests() {
        for (Answer family : expected.get("holm").list()) {
            double[] adjusted = MultipleComparisons.holm(family.get("p").numbers());

            assertThat(adjusted).containsExactly(family.get("adjusted").numbers(), within(1e-12));
        }
    }
}
