package thole.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import thole.model.Problem;
import thole.model.Problem.Code;

/// The preferences of now: read without waiting, changed as a whole, observed, and kept in a file. A change holds at
/// once; that it cannot be kept is told, and never stops the program.
public final class Settings {

    private final Optional<SettingsFile> file;
    private final Path place;
    private final Executor writing;
    private final List<Consumer<Preferences>> observers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Problem>> listeners = new CopyOnWriteArrayList<>();
    private Preferences current;

    /// What the file says, in lines that this program may not all understand.
    private Map<String, String> lines;

    private Optional<Problem> trouble = Optional.empty();

    /// Ends an observation.
    @FunctionalInterface
    public interface Observation extends AutoCloseable {

        @Override
        void close();
    }

    private Settings(Optional<SettingsFile> file, Path place, Executor writing, Preferences first) {
        this.file = file;
        this.place = place;
        this.writing = writing;
        current = first;
        lines = new TreeMap<>();
    }

    /// Preferences that no file keeps, for pictures and tests.
    public static Settings unkept(Preferences first) {
        return new Settings(Optional.empty(), Path.of(""), Runnable::run, first);
    }

    /// What the file says, and the usual choices where it says nothing. A damaged file lies aside afterwards;
    /// [#trouble] tells so.
    ///
    /// @param writing one thread, on which the file is written
    public static Settings open(Path file, Executor writing) {
        SettingsFile kept = new SettingsFile(file);
        Settings settings = new Settings(Optional.of(kept), file, writing, Preferences.usual());
        try {
            settings.lines = kept.read();
            settings.current = WrittenPreferences.read(settings.lines);
        } catch (SettingsFile.DamagedException damaged) {
            settings.trouble = Optional.of(Problem.of(Code.SETTINGS_DAMAGED, damaged.aside()));
        } catch (IOException unreadable) {
            settings = unkept(Preferences.usual()); // what nobody could read must not be written over
            settings.trouble = Optional.of(Problem.of(Code.SETTINGS_UNREADABLE, file));
        }
        return settings;
    }

    public synchronized Preferences current() {
        return current;
    }

    /// What last went wrong with the file, if anything did.
    public synchronized Optional<Problem> trouble() {
        return trouble;
    }

    /// Changes the preferences: observers are told in this thread, and only where something has changed.
    public void change(UnaryOperator<Preferences> change) {
        Preferences after;
        synchronized (this) {
            after = change.apply(current);
            if (after.equals(current)) {
                return;
            }
            lines = merged(lines, WrittenPreferences.write(current), WrittenPreferences.write(after));
            current = after;
        }
        observers.forEach(observer -> observer.accept(after));
        file.ifPresent(kept -> writing.execute(() -> write(kept)));
    }

    /// Every later change, in the thread that makes it.
    public Observation observe(Consumer<Preferences> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /// Everything that goes wrong with the file from now on, on the writing thread.
    public Observation onTrouble(Consumer<Problem> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Lines that did not change keep their words, which may come from a newer version of the program.
    private static Map<String, String> merged(
            Map<String, String> kept, Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new TreeMap<>(kept);
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(all::remove);
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name)) || !kept.containsKey(name)) {
                all.put(name, value);
            }
        });
        return all;
    }

    private void write(SettingsFile kept) {
        Map<String, String> now;
        synchronized (this) {
            now = lines;
        }
        try {
            kept.write(now);
        } catch (IOException refused) {
            Problem problem = Problem.of(Code.SETTINGS_NOT_KEPT, place);
            synchronized (this) {
                trouble = Optional.of(problem);
            }
            listeners.forEach(listener -> listener.accept(problem));
        }
    }
}
