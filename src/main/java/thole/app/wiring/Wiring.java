package thole.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.Journal;
import thole.model.snapshot.JournalFacts;
import thole.reminder.Notice;
import thole.settings.Formats;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.Headline;
import thole.ui.shell.Shell;

/// Makes every object of the window in order. Read from top to bottom, it is the diagram of the program.
public final class Wiring implements AutoCloseable {

    private static final int ANALYSIS_THREADS = 2;

    /// What the window is opened for.
    public enum Purpose {
        OWN_JOURNAL,
        /// Shared journals alone: nobody’s own journal is in it.
        REVIEW
    }

    private final Purpose purpose;
    private final Journal journal;
    private final Settings settings;
    private final Function<Formats, Texts> speech;
    private final Clock clock;
    private final Services.Files files;
    private final ExecutorService analysisThreads;
    private final Tasks tasks;
    private final Analyst analyst;
    private final RememberedAnalyses analyses;
    private final SafetyWatch safety;
    private final Workers workers;
    private boolean systemMenu;
    private Notice outside = Notice.none();
    private AnotherJournal.Ways others = AnotherJournal.Ways.NONE;
    private Optional<Reminding> reminding = Optional.empty();
    private Screens screens;
    private Shell shell;
    private Optional<Rehearsal> rehearsal = Optional.empty();
    private Optional<Settings.Observation> troubles = Optional.empty();
    private Optional<Settings.Observation> language = Optional.empty();

    /// In one language, with the usual settings, past the first run.
    public Wiring(Journal journal, Texts texts, Clock clock, Consumer<Throwable> bugs) {
        this(
                journal,
                Settings.unkept(
                        Preferences.usual().withBegun(journal.snapshot().facts().id())),
                _ -> texts,
                clock,
                new Services.Files(Optional.empty(), Path.of("")),
                bugs);
    }

    /// @param speech the words for the language and the formats that the person has chosen
    /// @param files where things lie, for the person to know
    /// @param clock with the person's zone
    /// @param bugs where a failure goes that nobody expected
    public Wiring(
            Journal journal,
            Settings settings,
            Function<Formats, Texts> speech,
            Clock clock,
            Services.Files files,
            Consumer<Throwable> bugs) {
        this(Purpose.OWN_JOURNAL, journal, settings, speech, clock, files, bugs);
    }

    /// @param journal for Review one without entries
    public Wiring(
            Purpose purpose,
            Journal journal,
            Settings settings,
            Function<Formats, Texts> speech,
            Clock clock,
            Services.Files files,
            Consumer<Throwable> bugs) {
        this.purpose = purpose;
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.speech = speech;
        this.clock = clock;
        analysisThreads = Executors.newFixedThreadPool(
                ANALYSIS_THREADS,
                work -> Thread.ofPlatform().name("analysis").daemon(true).unstarted(work));
        tasks = new Tasks(analysisThreads, bugs);
        workers = new Workers(analysisThreads, ANALYSIS_THREADS);
        analyst = new Analyst(workers);
        analyses = new RememberedAnalyses(analyst);
        safety = new SafetyWatch(journal, tasks);
        screens = screens();
        shell = window(screens);
    }

    /// Reminders are shown there as long as it can show them; before the window is shown.
    public void remindThrough(Notice notice) {
        outside = notice;
    }

    /// The person can choose another journal there, which takes the place of this one; before the window is shown.
    public void openOthersThrough(AnotherJournal.Ways ways) {
        others = ways;
    }

    /// Every command also stands in the menu bar of the system; before the window is shown.
    public void useSystemMenu() {
        systemMenu = true;
        shell.useSystemMenu();
    }

    private Services services() {
        Texts texts = speech.apply(settings.current().formats());
        return new Services(texts, tasks, journal, settings, clock, analyst, analyses, files);
    }

    private Screens screens() {
        Services services = services();
        AnotherJournal other = new AnotherJournal(
                services.texts(), tasks, files.journal(), () -> others, problem -> shell.tell(problem));
        return new Screens(services, safety, this::shell, workers, other);
    }

    /// The window in the language of now. Everything else outlives it.
    private Shell window(Screens shown) {
        Services services = services();
        if (isReview()) {
            return new Shell(
                    services.texts(),
                    tasks,
                    journal,
                    settings,
                    shown.inReview(),
                    shown.readInReview(),
                    Headline.none());
        }
        return new Shell(
                services.texts(), tasks, journal, settings, shown.inSidebar(), shown.pages(), shown.headline());
    }

    /// Shows the window; where another language or format is chosen, it is built anew and stands where it stood.
    public void show(Stage stage) {
        shell.show(stage);
        if (isNew()) {
            shell.go("first-run");
        }
        Reminding reminders = new Reminding(services(), tasks::after, outside, new ReminderWindow(this));
        reminding = Optional.of(reminders);
        if (!isReview()) {
            reminders.start();
        }
        settings.trouble().ifPresent(shell::tell);
        troubles = Optional.of(settings.onTrouble(problem -> tasks.onScreen(() -> shell.tell(problem))));
        AtomicReference<Formats> spoken =
                new AtomicReference<>(settings.current().formats());
        language = Optional.of(settings.observe(now -> {
            if (!now.formats().equals(spoken.getAndSet(now.formats()))) {
                tasks.later(() -> speakAnew(stage));
            }
        }));
    }

    /// Tries the charts where nobody sees them, while the window shown is still on its first screen.
    public void rehearse(Stage stage) {
        if (!isReview()) {
            rehearsal = Optional.of(new Rehearsal(services(), stage.getScene(), this::isAtCharts, tasks::after));
        }
    }

    private boolean isAtCharts() {
        return shell.here().filter(place -> place.screen().equals("trends")).isPresent();
    }

    private boolean isReview() {
        return purpose == Purpose.REVIEW;
    }

    /// Goes to Review and asks there for the passphrases of these files.
    public void review(List<Path> shares) {
        shell.go("review");
        screens.open(shares);
    }

    /// Nothing is in the journal, and its first run is not over.
    private boolean isNew() {
        JournalFacts facts = journal.snapshot().facts();
        return !facts.example()
                && !isReview()
                && journal.snapshot().entries().findAny().isEmpty()
                && !settings.current().begun().contains(facts.id());
    }

    private void speakAnew(Stage stage) {
        Shell older = shell;
        screens = screens();
        shell = window(screens);
        if (systemMenu) {
            shell.useSystemMenu();
        }
        shell.replace(older, stage);
    }

    /// The words of now.
    Texts texts() {
        return services().texts();
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
        reminding.ifPresent(Reminding::close);
        rehearsal.ifPresent(Rehearsal::close);
        troubles.ifPresent(Settings.Observation::close);
        language.ifPresent(Settings.Observation::close);
        shell.close();
        safety.close();
        analysisThreads.shutdownNow();
        journal.close();
    }
}
