package thole.chart.trend.series;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.questionnaire.Instrument;

/// The vertical axis of one panel: its ends and the one line between them. It fits the whole record, so heights stay
/// comparable while the window moves.
public record AxisScale(double low, double high) {

    private static final double[] HOURS = {6, 8, 12, 16, 24};
    private static final double[] MINUTES = {30, 60, 120, 180, 240, 360, 480, 720, 960, 1440};
    private static final double[] STEPS = {1, 2, 4, 6, 8, 10};
    private static final AxisScale RATING = new AxisScale(0, 10);
    private static final AxisScale YES_NO = new AxisScale(0, 1);

    public double middle() {
        return (low + high) / 2;
    }

    /// How far up the panel a value stands, 0 at the bottom and 1 at the top.
    public double share(double value) {
        return (value - low) / (high - low);
    }

    /// The axis that holds every value; NaN values are missing.
    public static AxisScale of(TrendFactor factor, double[] values) {
        return switch (factor) {
            case TrendFactor.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS -> ofSleep(values);
                    case SLEEP_QUALITY, STRESS -> RATING;
                    case SITTING_HOURS -> new AxisScale(0, firstAbove(HOURS, greatest(values)));
                    case ACTIVITY_MINUTES -> new AxisScale(0, firstAbove(MINUTES, greatest(values)));
                };
            case TrendFactor.Measured(Instrument instrument) ->
                new AxisScale(instrument.range().lowest(), instrument.range().highest());
            case TrendFactor.Own own ->
                switch (own.scale()) {
                    case FactorScale.ZeroToTen _ -> RATING;
                    case FactorScale.YesNo _ -> YES_NO;
                    case FactorScale.Steps _ -> ofAmount(values);
                    case FactorScale.Amount _ -> ofAmount(values);
                };
        };
    }

    /// Nights cluster far from zero: 4 to 10 hours, wider by 2 hours where a night was shorter or longer.
    private static AxisScale ofSleep(double[] values) {
        double least = given(values).min().orElse(4);
        double low = Math.min(4, 2 * Math.floor(least / 2));
        double high = Math.max(10, 2 * Math.ceil(greatest(values) / 2));
        return new AxisScale(low, high);
    }

    private static AxisScale ofAmount(double[] values) {
        double farthest = given(values).map(Math::abs).max().orElse(0);
        double ten = farthest > 0 ? Math.pow(10, Math.floor(Math.log10(farthest))) : 1;
        double high = firstAbove(STEPS, farthest / ten) * ten;
        boolean anyBelowZero = given(values).anyMatch(value -> value < 0);
        return new AxisScale(anyBelowZero ? -high : 0, high);
    }

    private static double firstAbove(double[] candidates, double value) {
        return Arrays.stream(candidates)
                .filter(candidate -> candidate >= value)
                .findFirst()
                .orElse(candidates[candidates.length - 1]);
    }

    private static double greatest(double[] values) {
        return given(values).max().orElse(0);
    }

    private static DoubleStream given(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }
}
