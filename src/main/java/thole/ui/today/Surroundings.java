package thole.ui.today;

import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.today.keep.DraftStore;

/// What the form uses besides the journal.
///
/// @param settings which letters act
/// @param drafts where what was typed and not saved is kept
/// @param safetyCheck the way to the safety check
public record Surroundings(Settings settings, DraftStore drafts, Runnable safetyCheck) {

    /// With the usual settings, and drafts that end with the program.
    public static Surroundings usual() {
        return new Surroundings(Settings.unkept(Preferences.usual()), DraftStore.inMemory(), () -> {});
    }
}
