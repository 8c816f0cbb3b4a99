package thole.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.model.factor.Factor;

/// What the journals of one cell have in common: everything but chance.
///
/// @param factorPhi how far each factor carries over from day to day
/// @param links planted links; all other factors have no effect of their own
record Scenario(int days, Pain pain, double factorPhi, Shape shape, Absence absence, List<Link> links, Places places) {

    /// Pain as chance makes it.
    ///
    /// @param phi how far the errors carry over from day to day
    /// @param noise share of their variance that is new every day (ν)
    /// @param mean in points
    /// @param deviation standard deviation of what is recorded, in points
    record Pain(double phi, double noise, double mean, double deviation) {

        static Pain persistent(double phi) {
            return new Pain(phi, 0, 4.5, 1.7);
        }

        Pain withNoise(double share) {
            return new Pain(phi, share, mean, deviation);
        }

        Pain around(double points, double spread) {
            return new Pain(phi, noise, points, spread);
        }
    }

    /// Whole days without an entry.
    record Absence(Gaps gaps, double share) {
        static final Absence NONE = new Absence(Gaps.AT_RANDOM, 0);
    }

    /// An effect of a factor on pain.
    ///
    /// @param lag days from the factor to pain, 0 or 1
    /// @param r correlation within the person
    record Link(Factor factor, int lag, double r) {}

    Scenario {
        links = List.copyOf(links);
    }

    static Scenario of(int days, Pain pain, double factorPhi) {
        return new Scenario(days, pain, factorPhi, Shape.LEVEL, Absence.NONE, List.of(), Places.NOT_RECORDED);
    }

    Scenario lasting(int newDays) {
        return new Scenario(newDays, pain, factorPhi, shape, absence, links, places);
    }

    Scenario shaped(Shape newShape) {
        return new Scenario(days, pain, factorPhi, newShape, absence, links, places);
    }

    Scenario missing(Gaps gaps, double share) {
        return new Scenario(days, pain, factorPhi, shape, new Absence(gaps, share), links, places);
    }

    Scenario linked(Factor factor, int lag, double r) {
        return new Scenario(days, pain, factorPhi, shape, absence, List.of(new Link(factor, lag, r)), places);
    }

    Scenario placed(Places newPlaces) {
        return new Scenario(days, pain, factorPhi, shape, absence, links, newPlaces);
    }

    /// The name of the cell: `name=value` joined by blanks; what is usual is not named.
    String name() {
        List<String> parts = new ArrayList<>();
        if (shape != Shape.LEVEL) {
            parts.add("shape=" + shape.code());
        }
        for (Link link : links) {
            parts.add("link=" + link.factor().code());
            parts.add("lag=" + link.lag());
            parts.add("r=" + number(link.r()));
        }
        Pain usual = Pain.persistent(pain.phi());
        if (pain.mean() != usual.mean()) {
            parts.add("mean=" + number(pain.mean()));
        }
        if (pain.deviation() != usual.deviation()) {
            parts.add("sd=" + number(pain.deviation()));
        }
        if (pain.noise() != 0) {
            parts.add("noise=" + number(pain.noise()));
        }
        if (places != Places.NOT_RECORDED) {
            parts.add("places=" + places.code());
        }
        parts.add("phi=" + number(pain.phi()));
        parts.add("factor_phi=" + number(factorPhi));
        if (absence.share() != 0) {
            parts.add("gaps=" + absence.gaps().code());
        }
        parts.add("missing=" + number(absence.share()));
        parts.add("days=" + days);
        return String.join(" ", parts);
    }

    private static String number(double value) {
        return value == StrictMath.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
