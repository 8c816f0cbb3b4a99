package thole.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import thole.journal.Journal;
import thole.reminder.Notice;
import thole.reminder.Schedule;
import thole.settings.Reminder;
import thole.settings.Settings;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// Reminds of a reading while the window is open: in the tray where there is one, else in the window. There is one look
/// at the clock to come at a time, a minute away at most, so that a computer that slept or changed its clock is no
/// matter; none where no reminder is to come. Lives on the JavaFX thread.
final class Reminding implements AutoCloseable {

    private static final Duration NEXT_LOOK = Duration.ofMinutes(1);

    /// One that could not come at its time comes this much later at most, or not at all.
    private static final Duration LATEST = Duration.ofHours(1);

    private final Journal journal;
    private final Settings settings;
    private final Clock clock;
    private final Timer timer;
    private final Tasks tasks;
    private final Tasks.Latest showing;
    private final Notice notice;
    private final Window window;
    private final Subscriptions observed = new Subscriptions();
    private ZonedDateTime lastLook;
    private Runnable callOff = () -> {};

    /// Runs something on the JavaFX thread after a while; what it gives back calls it off.
    @FunctionalInterface
    interface Timer {

        Runnable after(Duration wait, Runnable action);
    }

    /// What the window does about a reminder.
    interface Window {

        /// What it says, in the language of now.
        String words();

        void remind(String words);

        void stopReminding();

        /// Comes to the front, where a reading can be made.
        void come();
    }

    Reminding(Services with, Timer timer, Notice notice, Window window) {
        journal = with.journal();
        settings = with.settings();
        clock = with.clock();
        tasks = with.tasks();
        this.timer = timer;
        this.notice = notice;
        this.window = window;
        showing = tasks.latest();
        lastLook = ZonedDateTime.now(clock);
    }

    /// From now on; nobody records in an example, so nobody is reminded there.
    void start() {
        if (journal.snapshot().facts().example()) {
            return;
        }
        observed.add(journal.observe(_ -> tasks.onScreen(this::entered))::close);
        observed.add(settings.observe(_ -> tasks.onScreen(this::look))::close);
        look();
    }

    /// An entry ends a reminder, and a silence.
    private void entered() {
        Reminder before = settings.current().reminder();
        if (new Schedule(before, journal.snapshot()).isFollowed()) {
            window.stopReminding();
            notice.hide();
            if (before.ignored() > 0) {
                settings.change(all -> all.with(all.reminder().withIgnored(0))); // looks again
                return;
            }
        }
        look();
    }

    private void look() {
        callOff.run();
        callOff = () -> {};
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime earliest = now.minus(LATEST);
        ZonedDateTime from = lastLook.isBefore(earliest) ? earliest : lastLook;
        lastLook = now;
        Schedule schedule = new Schedule(settings.current().reminder(), journal.snapshot());
        Optional<ZonedDateTime> next = schedule.next(from.isAfter(now) ? now : from);
        if (next.filter(due -> !due.isAfter(now)).isPresent()) {
            Reminder after = schedule.due(now);
            settings.change(all -> all.with(after)); // looks again
            if (!after.isQuiet()) {
                show();
            }
        } else {
            next.map(due -> Duration.between(now, due))
                    .map(wait -> wait.compareTo(NEXT_LOOK) > 0 ? NEXT_LOOK : wait)
                    .ifPresent(wait -> callOff = timer.after(wait, this::look));
        }
    }

    private void show() {
        String words = window.words();
        showing.run(() -> notice.show(words, () -> tasks.onScreen(window::come)), seen -> {
            if (!seen) {
                window.remind(words);
            }
        });
    }

    @Override
    public void close() {
        observed.end();
        callOff.run();
        showing.cancel();
        notice.hide();
    }
}
