package thole.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The single letters that act where their control has the focus.
///
/// @param on none of them acts while this is off
/// @param own the letter that the person has put in place of an action's usual one, by the action's id
public record Letters(boolean on, Map<String, String> own) {

    public Letters {
        own = Map.copyOf(own);
    }

    public static Letters usual() {
        return new Letters(true, Map.of());
    }

    /// The letter that does it now; none while letters are off.
    ///
    /// @param usual what the language of the window offers for it
    public Optional<String> of(String action, String usual) {
        return on ? Optional.of(own.getOrDefault(action, usual)) : Optional.empty();
    }

    public Letters withOn(boolean active) {
        return new Letters(active, own);
    }

    /// Puts a letter in place of the usual one.
    public Letters withOwn(String action, String letter) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.put(action, letter);
        return new Letters(on, all);
    }

    /// Goes back to the usual letter.
    public Letters withUsual(String action) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.remove(action);
        return new Letters(on, all);
    }
}
