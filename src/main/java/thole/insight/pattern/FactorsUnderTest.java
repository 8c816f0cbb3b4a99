package thole.insight.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Pairs;

/// The factors of a frame while their tests are being answered, in any order.
final class FactorsUnderTest {

    private final Frame frame;
    private final List<Pairs> tests = new ArrayList<>();
    private final List<Integer> factorOfTest = new ArrayList<>();
    private final @Nullable Association[] answers;

    FactorsUnderTest(Frame frame) {
        this.frame = frame;
        List<FactorKey> factors = frame.factors();
        double[] pain = frame.pain();
        for (int i = 0; i < factors.size(); i++) {
            double[] values = frame.values(factors.get(i));
            int lags = factors.get(i).time() == FactorTime.DAY ? 2 : 1;
            for (int lag = 0; lag < lags; lag++) {
                tests.add(Pairs.of(frame.calendar(), pain, values, lag));
                factorOfTest.add(i);
            }
        }
        answers = new Association[tests.size()];
    }

    /// Pain against every factor at its lags.
    List<Pairs> tests() {
        return tests;
    }

    /// @return whether this completed a factor
    boolean answered(int test, Association answer) {
        answers[test] = answer;
        return isComplete(factorOfTest.get(test));
    }

    /// The factors whose tests are all answered, in their order.
    List<FactorTests> complete() {
        List<FactorKey> factors = frame.factors();
        return IntStream.range(0, factors.size())
                .filter(this::isComplete)
                .mapToObj(i -> FactorTests.of(frame, factors.get(i), lags(i)))
                .toList();
    }

    private boolean isComplete(int factor) {
        return IntStream.range(0, answers.length)
                .allMatch(test -> factorOfTest.get(test) != factor || answers[test] != null);
    }

    private List<Association> lags(int factor) {
        return IntStream.range(0, answers.length)
                .filter(test -> factorOfTest.get(test) == factor)
                .mapToObj(test -> Objects.requireNonNull(answers[test]))
                .toList();
    }
}
