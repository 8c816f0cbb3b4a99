package thole.ui.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.exchange.seal.Passphrase;
import thole.insight.Analysis;
import thole.model.Problem;
import thole.review.CaseListener;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.review.ShareSource;
import thole.review.notes.PatientNotes;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.review.CaseLine.Opened;
import thole.ui.review.ReviewState.Carried;

/// Which shared journals are open, in which order, and which of them is read. Lives on the JavaFX thread; what it knows
/// of a patient is in memory alone and goes with the window.
final class ReviewModel {

    private final Texts texts;
    private final Tasks tasks;
    private final Caseload caseload;
    private final Supplier<LocalDate> today;
    private final CaseReading reading;
    private final ReadOnlyObjectWrapper<ReviewState> state = new ReadOnlyObjectWrapper<>(ReviewState.EMPTY);
    private final SequencedMap<Path, CaseLine> lines = new LinkedHashMap<>();
    private final SequencedSet<Path> open = new LinkedHashSet<>();
    private final Deque<Path> asking = new ArrayDeque<>();
    private final Map<UUID, PatientNotes> names = new HashMap<>();
    private int opened;
    private @Nullable Path shown;

    ReviewModel(Texts texts, Tasks tasks, Caseload caseload, Supplier<LocalDate> today) {
        this.texts = texts;
        this.tasks = tasks;
        this.caseload = caseload;
        this.today = today;
        reading = new CaseReading(texts);
    }

    ReadOnlyObjectProperty<ReviewState> state() {
        return state.getReadOnlyProperty();
    }

    ReviewState now() {
        return state.get();
    }

    /// Takes journals that are open already.
    void take(List<CaseRow> rows) {
        if (!rows.isEmpty()) {
            Queue<Runnable> heard = new ConcurrentLinkedQueue<>();
            LocalDate day = today.get();
            rows.forEach(new Hearing(heard, () -> {})::opened);
            take(heard);
            work(heard, listener -> caseload.judge(rows, day, listener));
        }
    }

    /// What a window in another language takes over.
    ///
    /// @param without journals that it has already
    Carried carried(List<CaseRow> without) {
        Set<Path> there = without.stream().map(CaseRow::file).collect(Collectors.toSet());
        List<CaseRow> rows = opened(List.copyOf(lines.values()))
                .filter(line -> !there.contains(line.file()))
                .sorted(Comparator.comparingInt(Opened::number))
                .map(Opened::row)
                .toList();
        List<Path> locked = lines.values().stream()
                .filter(CaseLine.Locked.class::isInstance)
                .map(CaseLine::file)
                .toList();
        return new Carried(
                rows,
                locked,
                List.copyOf(asking),
                List.copyOf(open),
                Optional.ofNullable(shown),
                names,
                now().pseudonyms());
    }

    void takeOver(Carried carried) {
        names.putAll(carried.names());
        carried.locked().forEach(file -> lines.putIfAbsent(file, reading.waiting(file)));
        asking.addAll(carried.asking());
        take(carried.rows());
        carried.read().stream().filter(lines::containsKey).forEach(open::add);
        shown = carried.shown().filter(open::contains).orElse(null);
        state.set(with(now().order(), now().reversed(), carried.pseudonyms(), now().find(), ""));
    }

    /// Asks for the passphrases of these files, one after the other; they stand in the list as locked until then.
    void ask(List<Path> files) {
        for (Path file : files) {
            Path whole = file.toAbsolutePath().normalize();
            if (!(lines.get(whole) instanceof Opened) && !asking.contains(whole)) {
                lines.putIfAbsent(whole, reading.waiting(whole));
                asking.add(whole);
            }
        }
        redraw("");
    }

    /// Tries a passphrase on the file that is asked about, or on all that wait.
    void answer(String typed, boolean forAll) {
        Optional<Passphrase> passphrase = Passphrase.of(typed);
        if (passphrase.isEmpty() || asking.isEmpty()) {
            redraw(texts.get("caseload.passphrase.empty"));
            return;
        }
        List<Path> files = forAll ? List.copyOf(asking) : List.of(asking.getFirst());
        files.forEach(asking::remove);
        redraw("");
        unseal(files.stream()
                .map(file -> new ShareSource(file, passphrase.get()))
                .toList());
    }

    /// Leaves the file that is asked about as it is.
    void skip() {
        asking.poll();
        redraw("");
    }

    private void unseal(List<ShareSource> sources) {
        Queue<Runnable> heard = new ConcurrentLinkedQueue<>();
        LocalDate day = today.get();
        work(heard, listener -> caseload.open(sources, day, listener));
    }

    private void work(Queue<Runnable> heard, Consumer<CaseListener> opening) {
        Tasks.Stepwise<Boolean, Boolean> work = soFar -> {
            opening.accept(new Hearing(heard, () -> soFar.accept(true)));
            return true;
        };
        tasks.latest().run(work, _ -> take(heard), _ -> take(heard));
    }

    /// Puts what is told by the threads that work in a row for the screen.
    private final class Hearing implements CaseListener {

        private final Queue<Runnable> heard;
        private final Runnable told;

        Hearing(Queue<Runnable> heard, Runnable told) {
            this.heard = heard;
            this.told = told;
        }

        private void later(Runnable event) {
            heard.add(event);
            told.run();
        }

        @Override
        public void opened(CaseRow row) {
            CaseLine.Words words = reading.words(row, today.get());
            later(() -> lines.put(row.file(), new Opened(row, ++opened, row.label(), words, Optional.empty())));
        }

        @Override
        public void refused(Path file, Problem problem) {
            later(() -> lines.put(file, reading.locked(file, problem)));
        }

        @Override
        public void judged(CaseRow row, Analysis analysis) {
            CaseLine.Verdicts verdicts = reading.verdicts(row.journal(), analysis);
            later(() -> lines.computeIfPresent(
                    row.file(),
                    (_, line) -> line instanceof Opened was
                            ? new Opened(was.row(), was.number(), was.label(), was.data(), Optional.of(verdicts))
                            : line));
        }
    }

    private void take(Queue<Runnable> heard) {
        for (Runnable event = heard.poll(); event != null; event = heard.poll()) {
            event.run();
        }
        redraw(now().trouble());
    }

    void find(String words) {
        state.set(with(now().order(), now().reversed(), now().pseudonyms(), words, now().trouble()));
    }

    /// Orders by that; a second time the other way round.
    void order(CaseOrder order) {
        boolean turned = now().order() == order && !now().reversed();
        state.set(with(order, turned, now().pseudonyms(), now().find(), now().trouble()));
    }

    void togglePseudonyms() {
        state.set(with(now().order(), now().reversed(), !now().pseudonyms(), now().find(), now().trouble()));
    }

    /// What the therapist calls people; kept elsewhere, if at all.
    void call(Map<UUID, PatientNotes> patients) {
        names.putAll(patients);
        redraw(now().trouble());
    }

    PatientNotes named(UUID journal) {
        return names.getOrDefault(journal, PatientNotes.none(journal));
    }

    /// Reads a journal that is open, or asks for the passphrase of one that is not.
    void open(CaseLine line) {
        switch (line) {
            case Opened one -> {
                open.add(one.file());
                shown = one.file();
                redraw("");
            }
            case CaseLine.Locked locked -> {
                asking.remove(locked.file());
                asking.addFirst(locked.file());
                redraw("");
            }
        }
    }

    void openFirst() {
        now().lines().stream().filter(Opened.class::isInstance).findFirst().ifPresent(this::open);
    }

    void showCaseload() {
        shown = null;
        redraw("");
    }

    /// No longer reads it. It stays in the caseload.
    void close(Path file) {
        open.remove(file);
        if (file.equals(shown)) {
            shown = null;
        }
        redraw("");
    }

    /// Takes a file out of the caseload; it stays where it lies.
    void remove(CaseLine line) {
        lines.remove(line.file());
        asking.remove(line.file());
        close(line.file());
    }

    private void redraw(String trouble) {
        state.set(with(now().order(), now().reversed(), now().pseudonyms(), now().find(), trouble));
    }

    private ReviewState with(CaseOrder order, boolean reversed, boolean pseudonyms, String find, String trouble) {
        List<CaseLine> all =
                lines.values().stream().map(line -> called(line, pseudonyms)).toList();
        String wanted = find.strip().toLowerCase(Locale.ROOT);
        List<CaseLine> found = all.stream()
                .filter(line -> line.label().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(order.comparator(reversed))
                .toList();
        List<Opened> reading = new ArrayList<>();
        for (Path file : open) {
            opened(all).filter(line -> line.file().equals(file)).forEach(reading::add);
        }
        return new ReviewState(
                found,
                (int) opened(all).count(),
                Optional.ofNullable(asking.peek()),
                Math.max(0, asking.size() - 1),
                trouble,
                order,
                reversed,
                pseudonyms,
                find,
                reading,
                Optional.ofNullable(shown));
    }

    private static Stream<Opened> opened(List<CaseLine> all) {
        return all.stream().filter(Opened.class::isInstance).map(Opened.class::cast);
    }

    private CaseLine called(CaseLine line, boolean pseudonyms) {
        if (!(line instanceof Opened one)) {
            return pseudonyms ? reading.hidden(line.file()) : line;
        }
        PatientNotes name = named(one.journal());
        String label;
        if (pseudonyms) {
            label = name.pseudonym().isEmpty() ? reading.pseudonym(one.number()) : name.pseudonym();
        } else {
            label = name.label().isEmpty() ? one.row().label() : name.label();
        }
        return new Opened(one.row(), one.number(), label, one.data(), one.verdicts());
    }
}
