package thole.report;

import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.text.Texts;

/// How a factor is called, how its amounts are written, and which sentences are its own.
final class FactorWords {

    private static final int MINUTES_PER_HOUR = 60;
    private static final double HIGHEST_RATING = 10;

    private final Texts texts;
    private final Figures figures;

    FactorWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String name(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn builtIn -> texts.get("finding.name." + builtIn.code());
            case FactorKey.Own own -> own.name();
        };
    }

    /// A name within a sentence, “sleep length”.
    String nameWithin(FactorKey factor) {
        return texts.get("finding.joint.name." + plainKey(factor), name(factor));
    }

    /// The part of a key that tells the sentences of one factor from those of another.
    static String key(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn builtIn -> builtIn.code();
            case FactorKey.Own own -> own.scale() instanceof FactorScale.YesNo ? "own_yes" : "own";
        };
    }

    /// As [#key], where a yes/no factor needs no sentence of its own.
    static String plainKey(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn builtIn -> builtIn.code();
            case FactorKey.Own _ -> "own";
        };
    }

    /// The part of a key that says which day of the factor lines up with a day of pain.
    static String day(FactorKey factor, int lag) {
        if (factor.time() == FactorTime.NIGHT) {
            return "night_before";
        }
        return lag == 0 ? "same_day" : "day_before";
    }

    /// “5 or more”; the highest rating alone where there is nothing above it.
    String atLeast(FactorKey factor, double value) {
        String amount = amount(factor, value);
        return isRating(factor) && value >= HIGHEST_RATING ? amount : texts.get("finding.amount.at_least", amount);
    }

    /// “3 or less”; nothing alone where there is nothing below it.
    String atMost(FactorKey factor, double value) {
        String amount = amount(factor, value);
        return value == 0 ? amount : texts.get("finding.amount.at_most", amount);
    }

    /// As it was recorded, with its unit.
    String amount(FactorKey factor, double value) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS, SITTING_HOURS -> hours(value);
                    case SLEEP_QUALITY, STRESS -> figures.recorded(value);
                    case ACTIVITY_MINUTES -> texts.get("finding.amount.minutes", figures.whole(value));
                };
            case FactorKey.Own own -> amount(own.scale(), value);
        };
    }

    private String amount(FactorScale scale, double value) {
        return switch (scale) {
            case FactorScale.Amount(String unit)
            when !unit.isBlank() -> texts.get("finding.amount.unit", figures.recorded(value), unit);
            case FactorScale.Steps steps -> steps.word(value).orElseGet(() -> figures.recorded(value));
            case FactorScale.Amount _, FactorScale.ZeroToTen _, FactorScale.YesNo _ -> figures.recorded(value);
        };
    }

    private String hours(double value) {
        long minutes = Math.round(value * MINUTES_PER_HOUR);
        long rest = minutes % MINUTES_PER_HOUR;
        return rest == 0
                ? texts.get("finding.amount.hours", minutes / MINUTES_PER_HOUR)
                : texts.get("finding.amount.hours_minutes", minutes / MINUTES_PER_HOUR, rest < 10 ? "0" + rest : rest);
    }

    private static boolean isRating(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_QUALITY, STRESS -> true;
                    case SLEEP_HOURS, SITTING_HOURS, ACTIVITY_MINUTES -> false;
                };
            case FactorKey.Own own -> own.scale() instanceof FactorScale.ZeroToTen;
        };
    }
}
