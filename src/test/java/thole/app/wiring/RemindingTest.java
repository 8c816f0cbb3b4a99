package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thole.guard.Rest;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Reading;
import thole.reminder.Notice;
import thole.settings.Preferences;
import thole.settings.Reminder;
import thole.settings.Settings;
import thole.ui.kit.Tasks;
import thole.ui.kit.TestJournal;

/// Days go by on a clock of the test's own.
class RemindingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Reminder ON = new Reminder(true, EVENING, 0);

    private final TestJournal journal = new TestJournal(false, FRIDAY.atTime(9, 0));
    private final Settings settings = Settings.unkept(Preferences.usual().with(ON));
    private final HandTimer timer = new HandTimer();
    private final Tray tray = new Tray();
    private final FakeWindow window = new FakeWindow();
    private final Reminding reminding = reminding(journal);

    private Reminding reminding(TestJournal about) {
        Tasks tasks = new Tasks(
                new AtOnce(),
                bug -> {
                    throw new AssertionError(bug);
                },
                Runnable::run);
        Services services = new Services(
                TestJournal.TEXTS,
                tasks,
                about.journal(),
                settings,
                about.clock(),
                new Analyst(Workers.ALONE),
                new RememberedAnalyses(new Analyst(Workers.ALONE)),
                new Services.Files(Optional.empty(), Path.of("")));
        return new Reminding(services, timer, tray, window);
    }

    @AfterEach
    void close() {
        reminding.close();
    }

    @Test
    void inTheTrayAtItsHourOnceADay() {
        reminding.start();
        until(FRIDAY.atTime(19, 59));
        assertThat(tray.shown).isEmpty();

        until(FRIDAY.atTime(23, 0));
        assertThat(tray.shown).containsExactly("Time for a reading, if you like.");
        assertThat(window.lines).isEmpty();

        until(FRIDAY.plusDays(1).atTime(23, 0));
        assertThat(tray.shown).hasSize(2);
    }

    @Test
    void inTheWindowWhereThereIsNoTrayUntilAnEntryIsMade() {
        tray.there = false;
        reminding.start();
        until(FRIDAY.atTime(20, 1));
        assertThat(window.lines).containsExactly("Time for a reading, if you like.");

        enter(FRIDAY);
        assertThat(window.lines).isEmpty();
    }

    @Test
    void notOnADayThatHasAnEntry() {
        enter(FRIDAY);
        reminding.start();
        until(FRIDAY.atTime(23, 0));

        assertThat(tray.shown).isEmpty();
    }

    @Test
    void quietAfterThreeThatWereIgnoredUntilAnEntry() {
        reminding.start();
        until(FRIDAY.plusDays(6).atTime(23, 0));
        assertThat(tray.shown).hasSize(3);
        assertThat(settings.current().reminder().isQuiet()).isTrue();
        assertThat(timer.isWaiting()).isFalse();

        journal.setNow(FRIDAY.plusDays(7).atTime(9, 0));
        enter(FRIDAY.plusDays(7));
        assertThat(settings.current().reminder().ignored()).isZero();
        until(FRIDAY.plusDays(8).atTime(23, 0));
        assertThat(tray.shown).hasSize(4);
    }

    @Test
    void quietAlsoEndsBySettings() {
        settings.change(all -> all.with(ON.withIgnored(Reminder.QUIET_AFTER)));
        reminding.start();
        until(FRIDAY.atTime(23, 0));
        assertThat(tray.shown).isEmpty();

        journal.setNow(FRIDAY.plusDays(1).atTime(9, 0));
        settings.change(all -> all.with(all.reminder().withAt(LocalTime.of(10, 30))));
        until(FRIDAY.plusDays(1).atTime(12, 0));
        assertThat(tray.shown).hasSize(1);
    }

    @Test
    void notDuringAPauseAndOnceAWeekInTheLightRhythm() {
        journal.journal()
                .savePlan(Rest.stopForAMonth(CheckInPlan.USUAL, FRIDAY))
                .join();
        reminding.start();
        until(FRIDAY.plusDays(3).atTime(23, 0));
        assertThat(tray.shown).isEmpty();

        journal.journal()
                .savePlan(Rest.withRhythm(CheckInPlan.USUAL, Rhythm.WEEKLY))
                .join();
        until(FRIDAY.plusDays(9).atTime(23, 0));
        assertThat(tray.shown).hasSize(1);
    }

    @Test
    void aComputerThatSleptIsRemindedAnHourLaterAtMost() {
        reminding.start();
        journal.setNow(FRIDAY.atTime(20, 40));
        timer.fire();
        assertThat(tray.shown).hasSize(1);

        journal.setNow(FRIDAY.plusDays(1).atTime(22, 0));
        timer.fire();
        assertThat(tray.shown).hasSize(1);
    }

    @Test
    void theTrayLeadsToTheWindow() {
        reminding.start();
        until(FRIDAY.atTime(20, 1));
        tray.answer.run();

        assertThat(window.came).isTrue();
    }

    @Test
    void nothingWaitsWhileItIsOffNorInAnExample() {
        settings.change(all -> all.with(Reminder.usual()));
        reminding.start();
        assertThat(timer.isWaiting()).isFalse();

        settings.change(all -> all.with(ON));
        assertThat(timer.isWaiting()).isTrue();
        reminding.close();
        try (Reminding example = reminding(new TestJournal(true, FRIDAY.atTime(9, 0)))) {
            example.start();
            assertThat(timer.isWaiting()).isFalse();
        }
    }

    /// Lets the time go by in the steps in which it is looked at.
    private void until(LocalDateTime end) {
        while (timer.isWaiting() && now().plus(timer.asked()).isBefore(end)) {
            assertThat(timer.asked()).isLessThanOrEqualTo(Duration.ofMinutes(1));
            journal.setNow(now().plus(timer.asked()));
            timer.fire();
        }
        journal.setNow(end);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(journal.clock());
    }

    private void enter(LocalDate day) {
        Reading reading = Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4)));
        journal.journal().save(CheckIn.fillIn(List.of(reading), List.of())).join();
    }

    private static final class Tray implements Notice {

        private final List<String> shown = new ArrayList<>();
        private boolean there = true;
        private Runnable answer = () -> {};

        @Override
        public boolean show(String words, Runnable chosen) {
            if (there) {
                shown.add(words);
                answer = chosen;
            }
            return there;
        }

        @Override
        public void hide() {}
    }

    private static final class FakeWindow implements Reminding.Window {

        private final List<String> lines = new ArrayList<>();
        private boolean came;

        @Override
        public String words() {
            return TestJournal.TEXTS.get("settings.reminder_words.says");
        }

        @Override
        public void remind(String words) {
            lines.add(words);
        }

        @Override
        public void stopReminding() {
            lines.clear();
        }

        @Override
        public void come() {
            came = true;
        }
    }
}
