package thole.calibration;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Chance that is the same on every machine: a seeded generator with strict arithmetic.
final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// The chance of one journal of one cell.
    static Chance of(String cell, int seed) {
        long hash = FNV_OFFSET;
        for (byte b : (cell + "#" + seed).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return new Chance(new SplittableRandom(hash));
    }

    /// Another generator, so that what one part draws never moves what another part draws.
    Chance split() {
        return new Chance(random.split());
    }

    double uniform() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    /// A standard normal value (Box & Muller 1958, *Annals of Mathematical Statistics* 29, 610).
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    double[] normals(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = normal();
        }
        return values;
    }

    /// A stationary autoregressive series of variance 1.
    ///
    /// @param phi correlation of one day with the next, 0 to below 1
    double[] persistent(int days, double phi) {
        double[] series = normals(days);
        double fresh = StrictMath.sqrt(1 - phi * phi);
        for (int day = 1; day < days; day++) {
            series[day] = phi * series[day - 1] + fresh * series[day];
        }
        return series;
    }
}
