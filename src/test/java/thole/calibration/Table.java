package thole.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.calibration.Scenario.Pain;
import thole.model.factor.Factor;

/// The tables of the suite: which cells each has, and what is counted in them.
enum Table {
    /// Pure noise over every persistence, length and share of missing days. The factors carry over as much as pain
    /// does,
    /// which is the hardest case.
    NOISE(Question.FALSE_NAMING) {
        @Override
        List<Scenario> cells() {
            List<Scenario> cells = new ArrayList<>();
            for (double missing : new double[] {0, .3, .5}) {
                for (double phi : new double[] {0, .3, .5, .7, .9}) {
                    cells.addAll(over(
                            days -> Scenario.of(days, Pain.persistent(phi), phi).missing(Gaps.AT_RANDOM, missing),
                            21,
                            28,
                            42,
                            60,
                            90,
                            120,
                            180,
                            365));
                }
            }
            return cells;
        }
    },
    /// Noise with something else in it: drift, seasons, weekdays and steps that pain and factors share; flares, the end
    /// of the scale, noise on top of persistence, and days that are missing in spells or with pain.
    DISTURBED(Question.FALSE_NAMING) {
        @Override
        List<Scenario> cells() {
            List<Scenario> cells = new ArrayList<>();
            for (double phi : new double[] {.5, .8}) {
                Scenario usual = Scenario.of(0, Pain.persistent(phi), phi);
                for (Shape shape : Shape.values()) {
                    if (shape != Shape.LEVEL) {
                        cells.addAll(over(usual.shaped(shape)));
                    }
                }
                cells.addAll(over(Scenario.of(0, Pain.persistent(phi).around(.6, 1.6), phi)));
                cells.addAll(over(usual.missing(Gaps.IN_BURSTS, .3)));
                cells.addAll(over(usual.missing(Gaps.WITH_PAIN, .3)));
            }
            cells.addAll(over(Scenario.of(0, Pain.persistent(.9).withNoise(.5), .9)));
            return cells;
        }

        private List<Scenario> over(Scenario scenario) {
            return Table.over(scenario::lasting, 28, 60, 120, 365);
        }
    },
    /// Planted links beside naive Pearson.
    POWER(Question.POWER) {
        @Override
        List<Scenario> cells() {
            Scenario usual = Scenario.of(0, Pain.persistent(.5), .4);
            return Stream.of(
                            usual.linked(Factor.STRESS, 0, .3),
                            usual.linked(Factor.STRESS, 0, .45),
                            usual.linked(Factor.STRESS, 0, .45).missing(Gaps.AT_RANDOM, .3),
                            usual.linked(Factor.STRESS, 1, .45),
                            usual.linked(Factor.SLEEP_QUALITY, 0, -.45),
                            usual.linked(Factor.ACTIVITY_MINUTES, 0, .45))
                    .flatMap(scenario -> over(scenario::lasting, 28, 42, 60, 90, 120, 180).stream())
                    .toList();
        }
    },
    /// Activity and pain with a known correlation: at 0.3, the edge of what matters, “no meaningful link” is false.
    EQUIVALENCE(Question.EQUIVALENCE) {
        @Override
        List<Scenario> cells() {
            List<Scenario> cells = new ArrayList<>();
            for (double deviation : new double[] {1.3, .7}) {
                Scenario usual = Scenario.of(0, Pain.persistent(.4).around(4.5, deviation), .3);
                cells.addAll(over(usual));
                for (double r : new double[] {.1, .3, -.3}) {
                    cells.addAll(over(usual.linked(Factor.ACTIVITY_MINUTES, 0, r)));
                }
            }
            return cells;
        }

        private List<Scenario> over(Scenario scenario) {
            return Table.over(scenario::lasting, 28, 60, 90, 120, 180, 365);
        }
    },
    /// Each sign in journals that have it and in journals that do not.
    SIGNS(Question.SIGNS) {
        @Override
        List<Scenario> cells() {
            Scenario usual = Scenario.of(0, Pain.persistent(.5), .5).placed(Places.STAYING);
            Scenario edge =
                    Scenario.of(0, Pain.persistent(.4).around(4.5, 1.3), .3).placed(Places.STAYING);
            return Stream.of(
                            usual,
                            Scenario.of(0, Pain.persistent(.8), .8).placed(Places.STAYING),
                            usual.shaped(Shape.STEP),
                            usual.missing(Gaps.AT_RANDOM, .3),
                            edge.linked(Factor.ACTIVITY_MINUTES, 0, .3),
                            usual.linked(Factor.STRESS, 0, .45).placed(Places.MOVING))
                    .flatMap(scenario -> over(scenario::lasting, 28, 60, 120, 365).stream())
                    .toList();
        }
    },
    /// Days that are missing at random, with pain, and with pain and a factor: only the last makes links of nothing.
    MISSINGNESS(Question.MISSINGNESS) {
        @Override
        List<Scenario> cells() {
            List<Scenario> cells = new ArrayList<>();
            for (Gaps gaps : List.of(Gaps.AT_RANDOM, Gaps.WITH_PAIN, Gaps.WITH_PAIN_AND_STRESS)) {
                for (double phi : new double[] {.5, .8}) {
                    Scenario usual = Scenario.of(0, Pain.persistent(phi), phi);
                    cells.addAll(over(usual.missing(gaps, .35)::lasting, 60, 120, 365));
                }
            }
            return cells;
        }
    };

    private final Question question;

    Table(Question question) {
        this.question = question;
    }

    abstract List<Scenario> cells();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<Scenario> over(IntFunction<Scenario> scenario, int... days) {
        return Arrays.stream(days).mapToObj(scenario).toList();
    }

    /// Counts one cell on all cores. The counts are the same on any number of them.
    ///
    /// @param journals seeds 1 to this
    Tally count(Scenario cell, int journals) {
        return IntStream.rangeClosed(1, journals)
                .parallel()
                .collect(
                        Tally::new,
                        (tally, seed) -> question.count(Simulator.simulate(cell, seed), tally),
                        Tally::join);
    }
}
