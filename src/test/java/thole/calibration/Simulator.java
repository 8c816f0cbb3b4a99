package thole.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thole.calibration.Scenario.Link;
import thole.model.body.Region;
import thole.model.factor.Factor;

/// Makes journals with known truth: the same scenario and seed always give the same journal.
///
/// Five factors with the spread of real answers; hours and quality of sleep go together (0.5), sitting and activity
/// against each other (−0.35). Pain is a planted effect of what is written down about a factor, plus errors that carry
/// over from day to day, plus a shape that factors may share; every second journal rates in halves. Effects are laid on
/// the scale of what is recorded, so that the true slope and the true correlation are known exactly.
final class Simulator {

    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);
    private static final double SLEEP_CORRELATION = .5;
    private static final double SITTING_CORRELATION = -.35;
    private static final double BLANK = .03;
    private static final Map<Factor, Double> MEANS = new EnumMap<>(Factor.class);
    private static final Map<Factor, Double> DEVIATIONS = new EnumMap<>(Factor.class);

    static {
        for (Factor factor : Factor.values()) {
            MEANS.put(factor, Marginal.of(factor).mean());
            DEVIATIONS.put(factor, Marginal.of(factor).deviation());
        }
    }

    private final Scenario scenario;
    private final Chance chance;
    private final double grain;
    private final int firstWeekday;
    private final double[] shape;

    private Simulator(Scenario scenario, int seed) {
        this.scenario = scenario;
        chance = Chance.of(scenario.name(), seed);
        grain = seed % 2 == 0 ? .5 : 1;
        firstWeekday = chance.below(7);
        Shape.Stretch stretch = Shape.stretch(scenario.days(), firstWeekday, chance.split());
        shape = new double[scenario.days()];
        for (int day = 0; day < shape.length; day++) {
            shape[day] = scenario.shape().at(day, stretch);
        }
    }

    /// @param seed 1 or more
    static SimulatedJournal simulate(Scenario scenario, int seed) {
        return new Simulator(scenario, seed).journal();
    }

    /// What pain truly changes by, in points per unit of the factor, where a link is planted.
    static double trueSlope(Scenario scenario, Link link) {
        return link.r() * scenario.pain().deviation() / deviation(link.factor());
    }

    private SimulatedJournal journal() {
        // One day more than the journal has, so that the first day has a day before.
        Map<Factor, double[]> answers = answers();
        double[] pain = pain(answers, chance.split());
        boolean[] missing = scenario.absence()
                .gaps()
                .missing(
                        scenario.absence().share(),
                        standardised(
                                pain, 0, scenario.pain().mean(), scenario.pain().deviation()),
                        standardised(series(answers, Factor.STRESS), 1, mean(Factor.STRESS), deviation(Factor.STRESS)),
                        chance.split());
        Chance blanks = chance.split();
        Map<Factor, double[]> recorded = new EnumMap<>(Factor.class);
        answers.forEach((factor, all) -> recorded.put(factor, recorded(all, missing, blanks.split())));
        for (int day = 0; day < pain.length; day++) {
            pain[day] = missing[day] ? Double.NaN : pain[day];
        }
        return new SimulatedJournal(scenario, A_MONDAY.plusDays(firstWeekday), pain, recorded, places(chance.split()));
    }

    private Map<Factor, double[]> answers() {
        Map<Factor, double[]> hidden = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            hidden.put(factor, chance.split().persistent(scenario.days() + 1, scenario.factorPhi()));
        }
        mix(series(hidden, Factor.SLEEP_HOURS), series(hidden, Factor.SLEEP_QUALITY), SLEEP_CORRELATION);
        mix(series(hidden, Factor.SITTING_HOURS), series(hidden, Factor.ACTIVITY_MINUTES), SITTING_CORRELATION);
        Map<Factor, double[]> answers = new EnumMap<>(Factor.class);
        hidden.forEach((factor, z) -> answers.put(factor, written(Marginal.of(factor), z)));
        return answers;
    }

    private static void mix(double[] leader, double[] follower, double correlation) {
        double own = StrictMath.sqrt(1 - correlation * correlation);
        for (int i = 0; i < follower.length; i++) {
            follower[i] = correlation * leader[i] + own * follower[i];
        }
    }

    private double[] written(Marginal marginal, double[] z) {
        double[] answers = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            double moved = scenario.shape().isShared() ? marginal.harm() * shape[Math.max(0, i - 1)] : 0;
            answers[i] = marginal.recorded(z[i] + moved);
        }
        return answers;
    }

    private double[] pain(Map<Factor, double[]> answers, Chance errors) {
        double deviation = scenario.pain().deviation();
        double[] persistent = errors.persistent(scenario.days(), scenario.pain().phi());
        double[] daily = errors.normals(scenario.days());
        double noise = scenario.pain().noise();
        double errorSpread = errorSpread();
        double[] pain = new double[scenario.days()];
        for (int day = 0; day < pain.length; day++) {
            double error = StrictMath.sqrt(1 - noise) * persistent[day] + StrictMath.sqrt(noise) * daily[day];
            double level = scenario.pain().mean() + deviation * shape[day] + errorSpread * error;
            for (Link link : scenario.links()) {
                double x = series(answers, link.factor())[day + 1 - link.lag()];
                level += trueSlope(scenario, link) * (x - mean(link.factor()));
            }
            pain[day] = Math.clamp(StrictMath.rint(level / grain) * grain, 0, 10);
        }
        return pain;
    }

    // What is left for chance once the links and the rounding of pain have had their share of the variance.
    private double errorSpread() {
        double variance = scenario.pain().deviation() * scenario.pain().deviation();
        double explained = scenario.links().stream()
                .mapToDouble(link -> link.r() * link.r())
                .sum();
        return StrictMath.sqrt(variance * (1 - explained) - grain * grain / 12);
    }

    private static double[] recorded(double[] all, boolean[] missing, Chance blanks) {
        double[] recorded = new double[missing.length];
        for (int day = 0; day < recorded.length; day++) {
            boolean blank = blanks.happens(BLANK);
            recorded[day] = missing[day] || blank ? Double.NaN : all[day + 1];
        }
        return recorded;
    }

    private List<Set<Region>> places(Chance moves) {
        List<Set<Region>> places = new ArrayList<>();
        Set<Region> here = Set.of();
        for (int day = 0; day < scenario.days(); day++) {
            here = scenario.places().next(here, moves);
            places.add(here);
        }
        return places;
    }

    private static double[] standardised(double[] series, int from, double mean, double deviation) {
        double[] z = new double[series.length - from];
        for (int i = 0; i < z.length; i++) {
            z[i] = (series[i + from] - mean) / deviation;
        }
        return z;
    }

    private static double[] series(Map<Factor, double[]> map, Factor factor) {
        return map.getOrDefault(factor, new double[0]);
    }

    private static double mean(Factor factor) {
        return MEANS.getOrDefault(factor, Double.NaN);
    }

    private static double deviation(Factor factor) {
        return DEVIATIONS.getOrDefault(factor, Double.NaN);
    }
}
