package thole.chart.trend.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thole.chart.Ink;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.questionnaire.Instrument;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;

/// A factor as a chart shows it.
public sealed interface TrendFactor {

    /// One of those that every journal has.
    record BuiltIn(Factor factor) implements TrendFactor {}

    /// One of the person’s own, the `place`th they made, from 0.
    record Own(CustomFactorId id, String name, FactorScale scale, int place) implements TrendFactor {}

    /// The totals of an instrument: a point on each day that it is about, and nothing between them.
    record Measured(Instrument instrument) implements TrendFactor {}

    /// Every factor of a journal, in the order charts offer them.
    static List<TrendFactor> of(JournalSnapshot journal) {
        List<TrendFactor> all = new ArrayList<>();
        Arrays.stream(Factor.values())
                .filter(factor -> factor != Factor.SLEEP_QUALITY)
                .forEach(factor -> all.add(new BuiltIn(factor)));
        List<Entry<CustomFactor>> own = journal.customFactors();
        for (int place = 0; place < own.size(); place++) {
            CustomFactor factor = own.get(place).content();
            CustomFactorId id = new CustomFactorId(own.get(place).id().value());
            all.add(new Own(id, factor.name().text(), factor.scale(), place));
        }
        all.add(new BuiltIn(Factor.SLEEP_QUALITY));
        MeasureCourses.of(journal).forEach(course -> all.add(new Measured(course.instrument())));
        return List.copyOf(all);
    }

    /// What it is called in files and settings; it never changes.
    default String code() {
        return switch (this) {
            case BuiltIn(Factor factor) -> factor.code();
            case Own own -> own.id().value().toString();
            case Measured(Instrument instrument) -> "measure." + instrument.code();
        };
    }

    /// Amounts are bars from zero; ratings and hours of sleep are lines with the usual band.
    default boolean isBars() {
        return switch (this) {
            case BuiltIn(Factor factor) -> factor == Factor.SITTING_HOURS || factor == Factor.ACTIVITY_MINUTES;
            case Own own -> !(own.scale() instanceof FactorScale.ZeroToTen);
            case Measured _ -> false;
        };
    }

    default Ink ink() {
        return switch (this) {
            case BuiltIn(Factor factor) ->
                switch (factor) {
                    case SLEEP_HOURS, SLEEP_QUALITY -> Ink.SLEEP;
                    case STRESS -> Ink.STRESS;
                    case SITTING_HOURS -> Ink.SITTING;
                    case ACTIVITY_MINUTES -> Ink.ACTIVITY;
                };
            case Own own -> own.place() % 2 == 0 ? Ink.CUSTOM_1 : Ink.CUSTOM_2;
            case Measured _ -> Ink.ACCENT;
        };
    }
}
