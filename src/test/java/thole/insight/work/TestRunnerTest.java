package thole.insight.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.Calendar;
import thole.stats.Pairs;

class TestRunnerTest {

    private static final int DAYS = 90;

    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void twoCoresGiveTheSameBitsAsOne() {
        List<Pairs> tests = tests(1);

        List<Association> onOne = new TestRunner(Workers.ALONE).answer(tests);
        List<Association> onTwo = new TestRunner(new Workers(pool, 2)).answer(tests);

        assertThat(onTwo).isEqualTo(onOne);
        assertThat(onOne)
                .isEqualTo(tests.stream()
                        .map(test -> Associations.test(List.of(test)).getFirst())
                        .toList());
    }

    @Test
    void theSameQuestionGetsTheSameAnswerAgain() {
        TestRunner runner = new TestRunner(Workers.ALONE);
        List<Association> first = runner.answer(tests(1));

        List<Association> again = runner.answer(tests(1));

        assertThat(again).usingElementComparator(TestRunnerTest::identity).containsExactlyElementsOf(first);
    }

    @Test
    void oneChangedDayLeavesTheAnswersItDoesNotTouch() {
        TestRunner runner = new TestRunner(Workers.ALONE);
        List<Association> first = runner.answer(tests(1));
        List<Pairs> changed = new ArrayList<>(tests(1));
        changed.set(2, test(99, 0));

        List<Association> again = runner.answer(changed);

        assertThat(IntStream.range(0, first.size()).filter(i -> identity(first.get(i), again.get(i)) != 0))
                .containsExactly(2);
    }

    @Test
    void aQuestionThatIsAskedTwiceAtOnceIsAnsweredTwice() {
        Pairs test = test(1, 0);

        assertThat(new TestRunner(Workers.ALONE).answer(List.of(test, test))).hasSize(2);
        assertThat(new TestRunner(Workers.ALONE).answer(List.of())).isEmpty();
    }

    @Test
    void anInterruptedCallerGetsNoAnswer() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new TestRunner(new Workers(pool, 2)).answer(tests(1)))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Pairs> tests(long seed) {
        return IntStream.range(0, 6).mapToObj(i -> test(seed + i, i % 2)).toList();
    }

    private static Pairs test(long seed, int lag) {
        return Pairs.of(new Calendar(DAYS, 0), noise(0), noise(seed), lag);
    }

    private static double[] noise(long seed) {
        return new Random(seed).ints(DAYS, 0, 11).asDoubleStream().toArray();
    }

    // Answers that were kept are the very same objects; those worked out again are only equal to them.
    @SuppressWarnings("ReferenceEquality")
    private static int identity(Association one, Association other) {
        return one == other ? 0 : 1;
    }
}
