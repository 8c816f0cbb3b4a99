package thole.chart.trend.series;

/// What a chart shows beside pain and factors, where the person asks for it.
///
/// @param halves a thin line through the mornings and one through the evenings
/// @param treatments a lane with a mark on every day that something was done about pain
public record TrendLayers(boolean halves, boolean treatments) {

    public static final TrendLayers NONE = new TrendLayers(false, false);

    public TrendLayers withHalves(boolean wanted) {
        return new TrendLayers(wanted, treatments);
    }

    public TrendLayers withTreatments(boolean wanted) {
        return new TrendLayers(halves, wanted);
    }
}
