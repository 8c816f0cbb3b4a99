package thole.ui.today.draft;

import thole.model.Problem;

/// How saving the form stands.
public sealed interface Saving {

    /// Nothing was saved since the last edit.
    record Idle() implements Saving {}

    /// On its way to the disk.
    record Running() implements Saving {}

    /// On the disk.
    record Saved() implements Saving {}

    /// Not saved; what was entered is still on the form.
    record Failed(Problem problem) implements Saving {}
}
