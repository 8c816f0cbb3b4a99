package thole.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.Journal;
import thole.report.calibration.CalibrationCounts;
import thole.text.Texts;
import thole.ui.help.HelpScreen;
import thole.ui.kit.Icon;
import thole.ui.kit.Tasks;
import thole.ui.patterns.PatternsScreen;
import thole.ui.shell.PageEntry;
import thole.ui.shell.ScreenEntry;
import thole.ui.shell.Shell;
import thole.ui.signs.SignsScreen;
import thole.ui.today.TodayScreen;
import thole.ui.trends.TrendsScreen;

/// Makes every object of the window in order. Read from top to bottom, it is the diagram of the program.
final class Wiring implements AutoCloseable {

    private static final String HELP = "help";

    /// The screens that exist, by the names that `--view` takes, in the order of the sidebar;
    /// and the page that they open.
    static final List<String> VIEWS = List.of("today", "trends", "patterns", "signs", HELP);

    private static final int ANALYSIS_THREADS = 2;

    private final Journal journal;
    private final ExecutorService analysisThreads;
    private final Tasks tasks;
    private final Shell shell;

    /// @param clock with the person's zone
    /// @param bugs where a failure goes that nobody expected
    Wiring(Journal journal, Texts texts, Clock clock, Consumer<Throwable> bugs) {
        this.journal = journal;
        analysisThreads = Executors.newFixedThreadPool(
                ANALYSIS_THREADS,
                work -> Thread.ofPlatform().name("analysis").daemon(true).unstarted(work));

        tasks = new Tasks(analysisThreads, bugs);
        RememberedAnalyses analyses =
                new RememberedAnalyses(new Analyst(new Workers(analysisThreads, ANALYSIS_THREADS)));
        Supplier<LocalDate> today = () -> journal.snapshot().dayStart().dayOf(LocalDateTime.now(clock));

        shell = new Shell(
                texts,
                tasks,
                journal,
                screens(texts, clock, analyses, today),
                List.of(new PageEntry(
                        HELP,
                        back -> new HelpScreen(
                                texts, CalibrationCounts.committed().lines(), back))));
    }

    private List<ScreenEntry> screens(
            Texts texts, Clock clock, RememberedAnalyses analyses, Supplier<LocalDate> today) {
        return List.of(
                new ScreenEntry(
                        "today", "shell.today", Icon.EDIT, 1, () -> new TodayScreen(texts, tasks, journal, clock)),
                new ScreenEntry(
                        "trends", "shell.trends", Icon.TREND, 3, () -> new TrendsScreen(texts, tasks, journal, today)),
                new ScreenEntry(
                        "patterns",
                        "shell.patterns",
                        Icon.MERGE,
                        4,
                        () -> new PatternsScreen(texts, tasks, journal, analyses, today, this::help)),
                new ScreenEntry(
                        "signs",
                        "shell.signs",
                        Icon.LAYERS,
                        5,
                        () -> new SignsScreen(texts, tasks, journal, analyses, today, this::help)));
    }

    private void help() {
        shell.go(HELP);
    }

    Shell shell() {
        return shell;
    }

    Tasks tasks() {
        return tasks;
    }

    /// Leaves the screens, ends the analysis, and closes the journal once everything asked of it is on disk.
    @Override
    public void close() {
        shell.close();
        analysisThreads.shutdownNow();
        journal.close();
    }
}
