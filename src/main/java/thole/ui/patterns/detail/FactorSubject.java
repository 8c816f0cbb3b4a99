package thole.ui.patterns.detail;

import java.util.Locale;
import java.util.stream.IntStream;
import thole.insight.frame.FactorKey;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.FactorLook;

/// How a factor is found again and told apart on this screen.
///
/// @param key stays the same whatever is found and whatever the factor is called
public record FactorSubject(String key, FactorLook look, String name) {

    /// @param journal says which place a factor of the person’s own has among them, and so its colour
    public static FactorSubject of(JournalSnapshot journal, FactorKey factor, String name) {
        return switch (factor) {
            case FactorKey.BuiltIn(var builtIn) -> new FactorSubject(key(factor), FactorLook.of(builtIn), name);
            case FactorKey.Own own ->
                new FactorSubject(key(factor), FactorLook.ofCustom(Math.max(0, place(journal, own))), name);
        };
    }

    /// The same without its look.
    public static String key(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(var builtIn) -> builtIn.code();
            case FactorKey.Own own -> own.id().value().toString().toLowerCase(Locale.ROOT);
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
}
