package thole.ui.settings.panel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.settings.Preferences;
import thole.settings.Settings;

/// Changes of preferences made on this screen, each of which can be undone.
public final class SettingEdits {

    private final Settings settings;
    private final Deque<Edit> edits = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> lastKey = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param nameKey the text with the name of what was changed
    public record Edit(String nameKey, Preferences before, Preferences after) {

        /// Takes back what this edit changed, and leaves what was changed elsewhere.
        Preferences undone(Preferences now) {
            Preferences back = now;
            if (!before.appearance().equals(after.appearance())) {
                back = back.with(before.appearance());
            }
            if (!before.formats().equals(after.formats())) {
                back = back.with(before.formats());
            }
            if (!before.letters().equals(after.letters())) {
                back = back.with(before.letters());
            }
            if (!before.reminder().equals(after.reminder())) {
                back = back.with(before.reminder());
            }
            return back;
        }
    }

    public SettingEdits(Settings settings) {
        this.settings = settings;
    }

    public Preferences now() {
        return settings.current();
    }

    public Settings settings() {
        return settings;
    }

    /// Changes at once; nothing is remembered where nothing changes.
    ///
    /// @param nameKey the text with the name of what is changed
    public void change(String nameKey, UnaryOperator<Preferences> change) {
        Preferences before = settings.current();
        Preferences after = change.apply(before);
        if (!after.equals(before)) {
            edits.push(new Edit(nameKey, before, after));
            lastKey.set(Optional.of(nameKey)); // before the change, which may build this screen anew
            settings.change(change);
        }
    }

    /// What can be undone: the text with its name.
    public ReadOnlyObjectProperty<Optional<String>> last() {
        return lastKey.getReadOnlyProperty();
    }

    /// Takes the last change back.
    ///
    /// @return whether there was one
    public boolean undo() {
        Edit edit = edits.poll();
        if (edit == null) {
            return false;
        }
        lastKey.set(Optional.ofNullable(edits.peek()).map(Edit::nameKey));
        settings.change(edit::undone);
        return true;
    }

    /// From now on the journal's own change is the last one, and Undo means that.
    public void forget() {
        edits.clear();
        lastKey.set(Optional.empty());
    }

    /// What a copy of this screen in another language goes on with.
    public List<Edit> kept() {
        return List.copyOf(edits);
    }

    public void goOnWith(List<Edit> kept) {
        edits.clear();
        edits.addAll(kept);
        lastKey.set(Optional.ofNullable(edits.peek()).map(Edit::nameKey));
    }
}
