package thole.report.page.content;

import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.stats.Association.Estimated;

/// How much pain went with one unit of a factor, in the unit that people think in.
record UnitWords(Material material) {

    private static final double HALF_AN_HOUR = 30;

    String slope(FactorKey factor, Estimated estimate) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS, SITTING_HOURS -> slope("unit.hour", estimate, 1);
                    case SLEEP_QUALITY, STRESS -> slope("unit.point", estimate, 1);
                    case ACTIVITY_MINUTES -> slope("unit.half_hour", estimate, HALF_AN_HOUR);
                };
            case FactorKey.Own own ->
                switch (own.scale()) {
                    case FactorScale.Amount(String unit) when !unit.isBlank() -> slope("unit.own", estimate, 1, unit);
                    case FactorScale.Amount _ -> slope("unit.one", estimate, 1);
                    case FactorScale.ZeroToTen _ -> slope("unit.point", estimate, 1);
                    case FactorScale.YesNo _ -> slope("unit.yes", estimate, 1);
                    case FactorScale.Steps _ -> slope("unit.step", estimate, 1);
                };
        };
    }

    private String slope(String key, Estimated estimate, double units) {
        return slope(key, estimate, units, "");
    }

    private String slope(String key, Estimated estimate, double units, String unit) {
        return material.say(
                key,
                material.figures().rate(units * estimate.slope()),
                material.figures().rate(units * estimate.lo95()),
                material.figures().rate(units * estimate.hi95()),
                unit);
    }
}
