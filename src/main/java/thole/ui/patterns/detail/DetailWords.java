package thole.ui.patterns.detail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thole.chart.detail.Axis;
import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.report.Figures;
import thole.report.PatternWords;
import thole.text.Texts;

/// Names, amounts and axes of one factor, as all its charts write them.
final class DetailWords {

    private static final double[] HOURS = {1, 2, 4, 6};
    private static final double[] MINUTES = {10, 20, 30, 60, 120};
    private static final double[] AMOUNTS = {.1, .2, .5, 1, 2, 5};
    private static final double[] RATINGS = {2};
    private static final double HIGHEST_RATING = 10;

    private final Texts texts;
    private final Figures figures;
    private final PatternWords words;
    private final DateTimeFormatter dates;
    private final FactorKey factor;

    DetailWords(Texts texts, FactorKey factor) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.words = new PatternWords(texts);
        this.dates = DateTimeFormatter.ofPattern(texts.get("patterns.detail.date"), texts.locale());
        this.factor = factor;
    }

    FactorKey factor() {
        return factor;
    }

    Figures figures() {
        return figures;
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    String name() {
        return words.factorName(factor);
    }

    String nameWithin() {
        return words.nameWithin(factor);
    }

    boolean isYesNo() {
        return factor instanceof FactorKey.Own own && own.scale() instanceof FactorScale.YesNo;
    }

    boolean isNight() {
        return factor.time() == FactorTime.NIGHT;
    }

    /// The part of a key that tells the sentences of one factor from those of another.
    String code() {
        return switch (factor) {
            case FactorKey.BuiltIn(var builtIn) -> builtIn.code();
            case FactorKey.Own own ->
                switch (own.scale()) {
                    case FactorScale.Amount _ -> "own";
                    case FactorScale.ZeroToTen _, FactorScale.Steps _ -> "own_rating";
                    case FactorScale.YesNo _ -> "own_yes";
                };
        };
    }

    /// The part of a key that says which day of the factor is held beside a day of pain.
    String day(int lag) {
        if (isNight()) {
            return "night_before";
        }
        return lag == 0 ? "same_day" : "day_before";
    }

    /// The unit of a factor of the person’s own, or nothing.
    String unit() {
        return factor instanceof FactorKey.Own own && own.scale() instanceof FactorScale.Amount(String unit)
                ? unit
                : "";
    }

    /// A value as it was recorded.
    String amount(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return isYesNo()
                ? texts.get(value > 0 ? "patterns.detail.yes" : "patterns.detail.no")
                : words.amount(factor, value);
    }

    /// From one value to another; a unit that both have is written once.
    String range(double lowest, double highest) {
        boolean oneUnit = !unit().isEmpty()
                || (factor instanceof FactorKey.BuiltIn(Factor builtIn) && builtIn == Factor.ACTIVITY_MINUTES);
        return texts.get("patterns.detail.range", oneUnit ? figures.recorded(lowest) : amount(lowest), amount(highest));
    }

    /// An average: ratings with one decimal, times in minutes, everything else as it was recorded.
    String average(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        boolean rating = switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_QUALITY, STRESS -> true;
                    case SLEEP_HOURS, SITTING_HOURS, ACTIVITY_MINUTES -> false;
                };
            case FactorKey.Own own -> !(own.scale() instanceof FactorScale.Amount);
        };
        return rating ? figures.points(value) : words.amount(factor, value);
    }

    /// The axis that holds these values; amounts begin at zero.
    Axis axis(DoubleStream values) {
        double[] all = values.filter(value -> !Double.isNaN(value)).toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double greatest = DoubleStream.of(all).max().orElse(1);
        double fromZero = Math.min(0, least);
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS -> Axis.covering(least, greatest, HOURS, figures::recorded);
                    case SLEEP_QUALITY, STRESS -> rating();
                    case SITTING_HOURS -> Axis.covering(fromZero, greatest, HOURS, figures::recorded);
                    case ACTIVITY_MINUTES -> Axis.covering(fromZero, greatest, MINUTES, figures::whole);
                };
            case FactorKey.Own own ->
                switch (own.scale()) {
                    case FactorScale.ZeroToTen _ -> rating();
                    case FactorScale.YesNo _ ->
                        Axis.ofTwo(texts.get("patterns.detail.no"), texts.get("patterns.detail.yes"));
                    case FactorScale.Amount _ -> Axis.covering(fromZero, greatest, AMOUNTS, figures::recorded);
                    case FactorScale.Steps(var steps) -> steps(steps.size());
                };
        };
    }

    /// Each step is written as it is called.
    private Axis steps(int count) {
        double[] places = IntStream.range(0, count).mapToDouble(i -> i).toArray();
        return Axis.between(-.5, count - .5, places, value -> words.amount(factor, value));
    }

    private Axis rating() {
        return Axis.covering(0, HIGHEST_RATING, RATINGS, figures::whole);
    }
}
