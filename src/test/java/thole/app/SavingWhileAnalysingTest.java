package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thole.insight.Analysis;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.platform.Folders;
import thole.ui.kit.Tasks;

/// An entry is on the disk whatever the analysis is doing: the real journal file, pool and analysis of the window, with
/// the analysis held in its middle by a latch.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SavingWhileAnalysingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock EVENING = Clock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final int TEN_YEARS_OF_DAYS = 3652;
    private static final int THREADS = 2;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final Queue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final Tasks tasks = new Tasks(pool, bugs::add, screen::add);
    private final RememberedAnalyses analyses = new RememberedAnalyses(new Analyst(new Workers(pool, THREADS)));
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch saved = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private Journal journal;

    @BeforeEach
    void tenYears(@TempDir Path folder) throws ProblemException {
        Machine machine = new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(3));
        journal = new StoredJournals(machine)
                .create(
                        folder.resolve("journal.thole"),
                        new JournalFacts(JournalId.next(machine.random()), false, DayStart.USUAL));
        journal.takeIn(new BatchId("ten-years"), new LinkedHashMap<>(), contents())
                .join();
    }

    @AfterEach
    void end() {
        saved.countDown();
        pool.shutdownNow();
        journal.close();
    }

    @Test
    void anEntryIsSavedWhileAnAnalysisIsStillRunning() throws InterruptedException {
        JournalSnapshot before = journal.snapshot();
        assertThat(before.days()).hasSize(TEN_YEARS_OF_DAYS);
        tasks.latest()
                .run(
                        () -> {
                            Analysis answer = analyses.of(before, Window.USUAL, TODAY, _ -> hold());
                            answered.countDown();
                            return answer;
                        },
                        answer -> assertThat(answer.frame().period().to()).isEqualTo(TODAY.minusDays(1)));
        underWay.await();

        journal.save(CheckIn.fillIn(List.of(pain(TODAY, 6)), List.of())).join();

        assertThat(answered.getCount()).as("the analysis is still running").isOne();
        assertThat(tasks.isIdle()).isFalse();
        assertThat(journal.snapshot().day(TODAY).wholeDayReading().orElseThrow().content())
                .extracting(reading -> reading.intensity().given())
                .isEqualTo(Optional.of(new Intensity(6)));

        saved.countDown();
        answered.await();
        assertThat(bugs).isEmpty();
    }

    /// Keeps the analysis in its middle: the one thread that brings the first findings waits, and with it every other
    /// that has some to bring.
    private void hold() {
        underWay.countDown();
        try {
            saved.await();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new CancellationException("held for too long");
        }
    }

    private static List<Content> contents() {
        Random random = new Random(8);
        List<Content> contents = new ArrayList<>();
        for (int back = TEN_YEARS_OF_DAYS; back >= 1; back--) {
            LocalDate day = TODAY.minusDays(back);
            contents.add(pain(day, random.nextInt(11)));
            contents.add(new DayValues(
                    day,
                    new Sleep(Answer.missing(), Answer.typed(new Rating(random.nextInt(11)))),
                    Answer.typed(new Rating(random.nextInt(11))),
                    Answer.missing(),
                    new Activity(Answer.missing(), Answer.missing()),
                    new LinkedHashMap<>(),
                    Answer.missing()));
        }
        return contents;
    }

    private static Reading pain(LocalDate day, int points) {
        return Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)));
    }
}
