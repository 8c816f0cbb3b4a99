package thole.ui.today;

import thole.settings.Preferences;
import thole.settings.Settings;
import thole.ui.today.keep.DraftStore;
import thole.ui.today.rest.RestViewModel;

/// What the form uses besides the journal.
///
/// @param settings which letters act
/// @param drafts where what was typed and not saved is kept
/// @param safetyCheck the way to the safety check
/// @param rest what leads out of the line about resting
public record Surroundings(Settings settings, DraftStore drafts, Runnable safetyCheck, RestViewModel.Ways rest) {

    /// With the usual settings, and drafts that end with the program.
    public static Surroundings usual() {
        return new Surroundings(
                Settings.unkept(Preferences.usual()), DraftStore.inMemory(), () -> {}, RestViewModel.Ways.none());
    }
}
