package thole.stats.gls;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentDistributionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 11, 50, 341, 5000})
    void agreesWithAnIndependentOneInTheMiddleAndInTheTails(int df) {
        StudentDistribution ours = new StudentDistribution(df);
        TDistribution theirs = new TDistribution(df);

        for (double t = -40; t <= 40; t += .0625) {
            double expected = theirs.cumulativeProbability(t);
            double density = ours.density(t);
            double below = ours.below(t, density);

            assertThat(Math.abs(density - theirs.density(t)))
                    .as("density at " + t)
                    .isLessThan(1e-11);
            assertThat(Math.abs(below - expected)).as("below " + t).isLessThan(1e-11);
            if (t < 0 && expected > 1e-280) {
                assertThat(Math.abs(below / expected - 1)).as("tail at " + t).isLessThan(1e-10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void saysNothingAndAllAtTheEndsOfTheLine(int df) {
        StudentDistribution student = new StudentDistribution(df);

        assertThat(student.below(Double.NEGATIVE_INFINITY, student.density(Double.NEGATIVE_INFINITY)))
                .isZero();
        assertThat(student.below(0, student.density(0))).isEqualTo(.5);
        assertThat(student.below(Double.POSITIVE_INFINITY, student.density(Double.POSITIVE_INFINITY)))
                .isOne();
    }
}
