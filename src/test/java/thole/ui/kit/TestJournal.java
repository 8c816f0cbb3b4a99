package thole.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.journal.recording.RecordingJournal;
import thole.model.ProblemException;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.text.Texts;

/// A real journal in memory, saved on the calling thread, with a clock that can be set.
public final class TestJournal {

    public static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    public static final Texts TEXTS = new Texts(Locale.UK);

    private final MemoryStore store;
    private final Journal journal;
    private LocalDateTime now;

    public TestJournal(boolean example, LocalDateTime now) {
        this.now = now;
        store = new MemoryStore(example);
        try {
            journal = RecordingJournal.open(store, Runnable::run, clock(), new Random(7));
        } catch (ProblemException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public Journal journal() {
        return journal;
    }

    public MemoryStore store() {
        return store;
    }

    public void setNow(LocalDateTime later) {
        now = later;
    }

    public Clock clock() {
        Supplier<LocalDateTime> time = () -> now;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return time.get().atZone(ZONE).toInstant();
            }
        };
    }

    public void fill(List<Reading> readings, List<DayValues> values) {
        journal.save(CheckIn.fillIn(readings, values)).join();
    }

    /// Tasks on the calling thread, for a view model without a toolkit.
    public static Tasks directTasks() {
        return new Tasks(Executors.newSingleThreadExecutor(), TestJournal::fail, Runnable::run);
    }

    /// Tasks on the JavaFX thread, for a window.
    public static Tasks screenTasks() {
        return new Tasks(Executors.newSingleThreadExecutor(), TestJournal::fail);
    }

    private static void fail(Throwable bug) {
        throw new AssertionError(bug);
    }
}
