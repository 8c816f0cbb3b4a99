package thole.ui.kit;

import java.util.stream.IntStream;
import thole.chart.Ink;
import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;

/// How a factor is told apart wherever it is shown: never by its colour alone.
///
/// @param styleClass sets the looked-up colour `-thole-factor` for the node and everything in it
/// @param nameKey the text with its name; for a factor of the person's own, what such a factor is called in general
public record FactorLook(Icon icon, String styleClass, Ink ink, String nameKey) {

    /// Pain itself, which is shown beside the factors.
    public static final FactorLook PAIN = new FactorLook(Icon.PLACE, "th-factor-pain", Ink.PAIN, "factor.pain");

    public static FactorLook of(Factor factor) {
        String nameKey = "factor." + factor.code();
        return switch (factor) {
            case SLEEP_HOURS -> new FactorLook(Icon.MOON, "th-factor-sleep", Ink.SLEEP, nameKey);
            case SLEEP_QUALITY -> new FactorLook(Icon.STAR, "th-factor-sleep", Ink.SLEEP, nameKey);
            case STRESS -> new FactorLook(Icon.ZAP, "th-factor-stress", Ink.STRESS, nameKey);
            case SITTING_HOURS -> new FactorLook(Icon.MONITOR, "th-factor-sitting", Ink.SITTING, nameKey);
            case ACTIVITY_MINUTES -> new FactorLook(Icon.ACTIVITY, "th-factor-activity", Ink.ACTIVITY, nameKey);
        };
    }

    /// @param journal says which place a factor of the person's own has among them, and so its colour
    public static FactorLook of(JournalSnapshot journal, FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) -> of(builtIn);
            case FactorKey.Own own -> ofCustom(place(journal, own));
        };
    }

    private static int place(JournalSnapshot journal, FactorKey.Own own) {
        return IntStream.range(0, journal.customFactors().size())
                .filter(i -> journal.customFactors()
                        .get(i)
                        .id()
                        .value()
                        .equals(own.id().value()))
                .findFirst()
                .orElse(0);
    }

    /// A factor of the person's own, by its place among them from 0: from the third on the colours repeat, so its name
    /// stands beside it.
    public static FactorLook ofCustom(int place) {
        return place % 2 == 0
                ? new FactorLook(Icon.TAG, "th-factor-custom1", Ink.CUSTOM_1, "factor.custom")
                : new FactorLook(Icon.TAG, "th-factor-custom2", Ink.CUSTOM_2, "factor.custom");
    }
}
