package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.pooling.PooledSlope;
import thole.stats.pooling.RandomEffects;
import thole.stats.pooling.SlopeEstimate;
import thole.stats.trend.LastingShift;
import thole.stats.trend.LastingShifts;
import thole.stats.trend.MeaningfulChange;

/// Dated shifts, changes between stretches and pooled slopes against `trend.R`.
class OverTimeAgreesTest {

    private static final Answer EXPECTED = Answer.read(Fixture.path("over-time.json"));

    static Stream<Arguments> journals() {
        return EXPECTED.get("journals").list().stream()
                .map(journal -> Arguments.of(journal.get("journal").text(), journal));
    }

    static Stream<Answer> pooling() {
        return EXPECTED.get("pooling").list().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journals")
    void shiftsHaveTheReferencesDaysAndSizes(String name, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);

        List<LastingShift> shifts = LastingShifts.of(journal.values("pain"));

        List<Answer> answers = expected.get("shifts").list();
        assertThat(shifts.stream()
                        .map(shift -> journal.first().plusDays(shift.day()).toString()))
                .isEqualTo(
                        answers.stream().map(shift -> shift.get("date").text()).toList());
        for (int i = 0; i < shifts.size(); i++) {
            Answer answer = answers.get(i);
            assertThat(new double[] {
                        shifts.get(i).before(),
                        shifts.get(i).after(),
                        shifts.get(i).size()
                    })
                    .containsExactly(
                            new double[] {
                                answer.get("before").number(),
                                answer.get("after").number(),
                                answer.get("points").number()
                            },
                            within(1e-8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journals")
    void changesAgreeWithTheReference(String name, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
        LocalDate chosen = LocalDate.parse(expected.get("chosen").text());
        int before = (int) ChronoUnit.DAYS.between(journal.first(), chosen) - MeaningfulChange.STRETCH_DAYS;

        compare(MeaningfulChange.of(journal.values("pain"), 0), expected.get("first"));
        compare(MeaningfulChange.of(journal.values("pain"), before), expected.get("before"));
    }

    @ParameterizedTest
    @MethodSource("pooling")
    void pooledSlopesAgreeWithBaseR(Answer expected) {
        double[] slopes = expected.get("slopes").numbers();
        double[] errors = expected.get("errors").numbers();

        PooledSlope pooled = RandomEffects.pool(IntStream.range(0, slopes.length)
                .mapToObj(i -> new SlopeEstimate(slopes[i], errors[i]))
                .toList());

        Pooling.compare(pooled, expected.get("pooled"));
    }

    private static void compare(MeaningfulChange actual, Answer expected) {
        switch (actual) {
            case MeaningfulChange.NotEstimated not ->
                assertThat(not.reason().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(expected.get("status").text());
            case MeaningfulChange.Estimated estimated -> compare(estimated, expected);
        }
        if (expected.has("earlier_entries")) {
            assertThat(actual.stretches().earlierEntries())
                    .isEqualTo(expected.get("earlier_entries").count());
            assertThat(actual.stretches().lastEntries())
                    .isEqualTo(expected.get("last_entries").count());
        }
    }

    private static void compare(MeaningfulChange.Estimated actual, Answer expected) {
        assertThat(expected.get("status").text()).isEqualTo("ok");
        double se = expected.get("se").number();
        assertThat(new double[] {actual.difference(), actual.se(), actual.lo95(), actual.hi95()})
                .containsExactly(
                        new double[] {
                            expected.get("difference").number(),
                            se,
                            expected.get("lo95").number(),
                            expected.get("hi95").number()
                        },
                        within(1e-6 * se));
        assertThat(actual.p()).isCloseTo(expected.get("p").number(), within(1e-7));
        assertThat(actual.stretches().earlierMean())
                .isCloseTo(expected.get("earlier_mean").number(), within(1e-8));
        assertThat(actual.stretches().lastMean())
                .isCloseTo(expected.get("last_mean").number(), within(1e-8));
    }
}
