package thole.ui.patterns.detail;

import java.util.Locale;
import thole.insight.frame.FactorKey;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.FactorLook;

/// How a factor is found again and told apart on this screen.
///
/// @param key stays the same whatever is found and whatever the factor is called
public record FactorSubject(String key, FactorLook look, String name) {

    /// @param journal says which place a factor of the person’s own has among them, and so its colour
    public static FactorSubject of(JournalSnapshot journal, FactorKey factor, String name) {
        return new FactorSubject(key(factor), FactorLook.of(journal, factor), name);
    }

    /// The same without its look.
    public static String key(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(var builtIn) -> builtIn.code();
            case FactorKey.Own own -> own.id().value().toString().toLowerCase(Locale.ROOT);
        };
    }
}
