package thole.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thole.insight.frame.Window;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

/// An invented journal of any length, with gaps, links and flares as the seed has it, and what can be done to it
/// without changing what it says. NaN is a day without an answer.
///
/// @param pain 3 to 8 in halves, so that half a point more or less changes no rule
/// @param own a factor of the person’s own, in any unit
/// @param before days that hold nothing but the answer that there was no flare, before the first day
/// @param after such days after the last
@SuppressWarnings("ArrayRecordComponent") // stays inside a test, and nobody compares two of them
record RandomJournal(
        LocalDate first,
        double[] pain,
        Map<Factor, double[]> factors,
        String ownName,
        double[] own,
        int before,
        int after) {

    private static final LocalDate START = LocalDate.of(2024, 3, 4);

    static RandomJournal of(long seed, int longest) {
        Random random = new Random(seed);
        int days = 15 + random.nextInt(longest - 14);
        double[] driver = persistent(random, days, random.nextDouble() * .8);
        double[] other = persistent(random, days, random.nextDouble() * .5);
        double link = random.nextBoolean() ? 0 : random.nextDouble() * 2;
        double[] noise = persistent(random, days, random.nextDouble() * .9);
        double[] pain = new double[days];
        for (int day = 0; day < days; day++) {
            double flare = random.nextInt(14) == 0 ? 4 : 0;
            pain[day] = rounded(5 + link * driver[day] + 1.2 * noise[day] + flare, .5, 3, 8);
        }
        Map<Factor, double[]> factors = new EnumMap<>(Factor.class);
        factors.put(Factor.STRESS, scaled(driver, 5, 2, 1, 10));
        factors.put(Factor.SLEEP_HOURS, scaled(persistent(random, days, .2), 7, 1, .25, 14));
        factors.put(Factor.ACTIVITY_MINUTES, scaled(other, 60, 25, 5, 600));
        double[] own = scaled(persistent(random, days, .4), 120, 60, 10, 900);
        double missing = random.nextDouble() * .5;
        forget(random, pain, missing);
        factors.values().forEach(values -> forget(random, values, missing / 2));
        forget(random, own, missing);
        burst(random, pain);
        return new RandomJournal(START.plusDays(random.nextInt(700)), pain, factors, "Driving", own, 0, 0);
    }

    RandomJournal startingAt(LocalDate date) {
        return new RandomJournal(date, pain, factors, ownName, own, before, after);
    }

    RandomJournal naming(String name) {
        return new RandomJournal(first, pain, factors, name, own, before, after);
    }

    RandomJournal withPain(DoubleUnaryOperator change) {
        double[] changed = Arrays.stream(pain).map(change).toArray();
        return new RandomJournal(first, changed, factors, ownName, own, before, after);
    }

    RandomJournal withOwn(DoubleUnaryOperator change) {
        double[] changed = Arrays.stream(own).map(change).toArray();
        return new RandomJournal(first, pain, factors, ownName, changed, before, after);
    }

    RandomJournal with(Factor factor, DoubleUnaryOperator change) {
        Map<Factor, double[]> changed = new EnumMap<>(factors);
        changed.computeIfPresent(
                factor, (_, values) -> Arrays.stream(values).map(change).toArray());
        return new RandomJournal(first, pain, changed, ownName, own, before, after);
    }

    RandomJournal withDaysAround(int daysBefore, int daysAfter) {
        return new RandomJournal(first, pain, factors, ownName, own, daysBefore, daysAfter);
    }

    Recorded recorded() {
        Recorded recorded = new Recorded();
        CustomFactorId id = recorded.declare(
                ownName, new FactorScale.Amount("min"), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        IntStream.rangeClosed(1, before).forEach(day -> recorded.flare(first.minusDays(day), false));
        IntStream.range(0, after).forEach(day -> recorded.flare(first.plusDays(pain.length + day), false));
        for (int day = 0; day < pain.length; day++) {
            LocalDate date = first.plusDays(day);
            if (!Double.isNaN(pain[day])) {
                recorded.pain(date, pain[day]);
            }
            for (Map.Entry<Factor, double[]> factor : factors.entrySet()) {
                if (!Double.isNaN(factor.getValue()[day])) {
                    recorded.value(date, factor.getKey(), factor.getValue()[day]);
                }
            }
            if (!Double.isNaN(own[day])) {
                recorded.own(date, id, own[day]);
            }
        }
        return recorded;
    }

    static Analysis analysis(Recorded recorded) {
        return Analysis.of(recorded.journal(), Window.USUAL, START);
    }

    private static double[] persistent(Random random, int days, double phi) {
        double[] values = new double[days];
        double value = random.nextGaussian();
        for (int day = 0; day < days; day++) {
            value = phi * value + Math.sqrt(1 - phi * phi) * random.nextGaussian();
            values[day] = value;
        }
        return values;
    }

    private static double[] scaled(double[] values, double mean, double deviation, double step, double most) {
        return Arrays.stream(values)
                .map(value -> rounded(mean + deviation * value, step, 0, most))
                .toArray();
    }

    private static double rounded(double value, double step, double least, double most) {
        return Math.clamp(step * Math.round(value / step), least, most);
    }

    private static void forget(Random random, double[] values, double share) {
        for (int day = 0; day < values.length; day++) {
            if (random.nextDouble() < share) {
                values[day] = Double.NaN;
            }
        }
    }

    private static void burst(Random random, double[] values) {
        int from = random.nextInt(values.length);
        Arrays.fill(values, from, Math.min(values.length, from + random.nextInt(12)), Double.NaN);
    }
}
