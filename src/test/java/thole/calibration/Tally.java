package thole.calibration;

import java.util.Map;
import java.util.TreeMap;

/// Counts how often things happened and how often they could have. Joining tallies in any order gives the same counts.
final class Tally {

    /// @param count how often it happened
    /// @param of how often it could have
    record Share(int count, int of) {

        Share plus(Share other) {
            return new Share(count + other.count, of + other.of);
        }
    }

    private final Map<String, Share> shares = new TreeMap<>();

    /// Counts one chance.
    void count(String measure, boolean happened) {
        shares.merge(measure, new Share(happened ? 1 : 0, 1), Share::plus);
    }

    Tally join(Tally other) {
        other.shares.forEach((measure, share) -> shares.merge(measure, share, Share::plus));
        return this;
    }

    /// By measure, in the order of their names.
    Map<String, Share> shares() {
        return new TreeMap<>(shares);
    }
}
