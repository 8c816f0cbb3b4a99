package thole.app.wiring;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import thole.exchange.seal.PassphraseWords;
import thole.exchange.share.ShareFile;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.work.Workers;
import thole.journal.Journal;
import thole.journal.ReadOnlyJournal;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.layout.PageSize;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.settings.TrendsChoice;
import thole.ui.kit.file.FolderView;
import thole.ui.kit.file.SystemFileChoice;
import thole.ui.kit.file.SystemOpenChoice;
import thole.ui.kit.frame.Place;
import thole.ui.kit.paper.SystemPrinting;
import thole.ui.patterns.PatternsScreen;
import thole.ui.report.ReportScreen;
import thole.ui.review.Part;
import thole.ui.review.ReviewScreen;
import thole.ui.review.part.CompareScreen;
import thole.ui.review.part.NotesModel;
import thole.ui.review.part.NotesScreen;
import thole.ui.signs.SignsScreen;
import thole.ui.trends.TrendsModel;
import thole.ui.trends.TrendsScreen;

/// Review and what can be read there of one patient: the screens of a person’s own journal, handed a journal that never
/// changes and no way to change it.
final class ReviewPlace {

    private final Services with;
    private final Workers workers;
    private final Consumer<Place> go;
    private final NotesModel notes;
    private final ReviewScreen screen;

    /// @param workers hands that open and analyse
    /// @param leave goes back to the person’s own journal, where there is one
    ReviewPlace(Services with, Workers workers, Consumer<Place> go, Optional<Runnable> leave) {
        this.with = with;
        this.workers = workers;
        this.go = go;
        notes = new NotesModel(with.texts(), with.tasks(), with.files().notes(), new SecureRandom());
        screen = new ReviewScreen(
                with.texts(),
                with.tasks(),
                with::today,
                new ReviewScreen.Ways(
                        new Caseload(new ShareFile(), workers),
                        this::parts,
                        new SystemOpenChoice(),
                        () -> with.settings().current().letters(),
                        example(),
                        notes,
                        leave));
    }

    ReviewScreen screen() {
        return screen;
    }

    private List<CaseRow> example() {
        JournalSnapshot own = with.journal().snapshot();
        return own.facts().example() && !own.days().isEmpty()
                ? new ExampleCases(with.texts(), own.days().lastKey()).rows()
                : List.of();
    }

    private List<Part> parts(CaseRow row) {
        Journal journal = new ReadOnlyJournal(row.journal());
        RememberedAnalyses analyses = new RememberedAnalyses(new Analyst(workers));
        Supplier<LocalDate> made = () -> row.about().madeOn();
        Runnable help = () -> go.accept(Place.of("help"));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "trends",
                "caseload.part.trends",
                new TrendsScreen(
                        with.texts(), with.tasks(), journal, made, TrendsScreen.Ways.reading(new Forgotten()))));
        parts.add(new Part(
                "patterns",
                "caseload.part.patterns",
                new PatternsScreen(
                        with.texts(), with.tasks(), journal, analyses, made, PatternsScreen.Ways.reading(help))));
        parts.add(new Part(
                "signs",
                "caseload.part.signs",
                new SignsScreen(
                        with.texts(),
                        with.tasks(),
                        journal,
                        analyses,
                        made,
                        SignsScreen.Ways.reading(
                                () -> go.accept(Place.of("help", "signs")), _ -> screen.showPart("patterns")))));
        parts.addAll(added(row, journal));
        return parts;
    }

    /// What is put together from the journal, and what the therapist adds.
    private List<Part> added(CaseRow row, Journal journal) {
        List<Part> parts = new ArrayList<>();
        SecureRandom random = new SecureRandom();
        parts.add(new Part(
                "report",
                "caseload.part.report",
                new ReportScreen(
                        with.texts(),
                        with.tasks(),
                        journal,
                        with.analyst(),
                        () -> row.about().madeOn(),
                        new ReportScreen.Ways(
                                new SystemFileChoice(),
                                FolderView.SYSTEM,
                                new SystemPrinting(),
                                () -> PassphraseWords.english().next(random),
                                PageSize.of(with.texts().locale()),
                                Optional.empty()))));
        parts.add(new Part(
                "compare",
                "caseload.part.compare",
                new CompareScreen(
                        with.texts(), with.tasks(), row.journal(), row.about().madeOn())));
        parts.add(new Part(
                "notes",
                "caseload.part.notes",
                new NotesScreen(
                        with.texts(),
                        with.tasks(),
                        notes,
                        row.journal().facts().id().value(),
                        with::today,
                        new SystemFileChoice())));
        return parts;
    }

    /// The choice of factors in another person’s Trends: it goes with the window.
    private static final class Forgotten implements TrendsModel.Memory {

        private TrendsChoice last = TrendsChoice.usual();

        @Override
        public TrendsChoice last() {
            return last;
        }

        @Override
        public void keep(TrendsChoice choice) {
            last = choice;
        }
    }
}
