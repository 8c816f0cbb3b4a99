package thole.app.wiring;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.Journal;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.shell.Shell;

/// Makes every object of the window in order. Read from top to bottom, it is the diagram of the program.
public final class Wiring implements AutoCloseable {

    private static final int ANALYSIS_THREADS = 2;

    private final Journal journal;
    private final ExecutorService analysisThreads;
    private final Tasks tasks;
    private final Shell shell;

    /// With the usual settings.
    public Wiring(Journal journal, Texts texts, Clock clock, Consumer<Throwable> bugs) {
        this(journal, Settings.unkept(Preferences.usual()), texts, clock, bugs);
    }

    /// @param clock with the person's zone
    /// @param bugs where a failure goes that nobody expected
    public Wiring(Journal journal, Settings settings, Texts texts, Clock clock, Consumer<Throwable> bugs) {
        this.journal = journal;
        analysisThreads = Executors.newFixedThreadPool(
                ANALYSIS_THREADS,
                work -> Thread.ofPlatform().name("analysis").daemon(true).unstarted(work));

        tasks = new Tasks(analysisThreads, bugs);
        RememberedAnalyses analyses =
                new RememberedAnalyses(new Analyst(new Workers(analysisThreads, ANALYSIS_THREADS)));
        Services services = new Services(texts, tasks, journal, settings, clock, analyses);
        Screens screens = new Screens(services, place -> shell().go(place));
        shell = new Shell(texts, tasks, journal, settings, screens.inSidebar(), screens.pages());
    }

    public Shell shell() {
        return shell;
    }

    public Tasks tasks() {
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
