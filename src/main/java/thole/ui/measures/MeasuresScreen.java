package thole.ui.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.journal.Journal;
import thole.model.entry.Measure;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.form.Questionnaire;
import thole.report.Figures;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileToOpen;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.reading.Sheet;

/// Measures: the instruments that are followed, and the ways to measure again. The argument of its place is the code
/// of an instrument to be filled in, or `total`.
public final class MeasuresScreen implements Screen {

    private static final String TOTAL = "total";

    private final Texts texts;
    private final MeasuresModel model;
    private final Ways ways;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Label said = Labels.body("");
    private final VBox page = new VBox();
    private final Sheet sheet = new Sheet(page);
    private final VBox root = new VBox();
    private @Nullable FillInView filling;
    private MeasuresPage drawn = new MeasuresPage.Overview();

    /// What the screen is handed.
    ///
    /// @param back to where the page was opened
    /// @param files asks for a questionnaire
    public record Ways(Runnable back, Runnable getHelp, FileToOpen files) {}

    public MeasuresScreen(Texts texts, Tasks tasks, Journal journal, Supplier<LocalDate> today, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        model = new MeasuresModel(texts, tasks, journal, today);
        said.getStyleClass().add("measures-said");
        said.setFocusTraversable(false);
        page.getStyleClass().add("measures-body");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "measures-screen");
        root.getChildren().setAll(top(), said, sheet);
        draw(model.state().get());
    }

    private HBox top() {
        Button back = new Button();
        back.setGraphic(Icon.ARROW_LEFT.node());
        back.getStyleClass().setAll("th-icon-button");
        back.setAccessibleText(texts.get("measures.back"));
        back.setTooltip(new Tooltip(texts.get("measures.back")));
        back.setOnAction(_ -> leave());
        ScreenHeader header = new ScreenHeader(texts.get("measures.title"), texts.get("measures.subtitle"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(back, header);
        top.getStyleClass().add("safety-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        return top;
    }

    /// A page of the screen leads back to the overview, that to where the screen was opened.
    private void leave() {
        if (model.state().get().page() instanceof MeasuresPage.Overview) {
            ways.back().run();
        } else {
            model.overview();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void at(String argument) {
        if (argument.equals(TOTAL)) {
            model.total("");
        } else if (!argument.isEmpty()) {
            model.state().get().form(argument).ifPresent(model::fillIn);
        } else if (!(model.state().get().page() instanceof MeasuresPage.Filling(FillIn draft)) || draft.isBlank()) {
            model.overview();
        }
    }

    @Override
    public void shown() {
        sheet.shown();
        model.shown();
        redraw(model.state().get());
        subscriptions.changes(model.state(), this::show);
    }

    @Override
    public void hidden() {
        subscriptions.end();
        model.hidden();
        sheet.hidden();
    }

    /// The letters of its answers, known before there is a screen.
    public static List<ScreenAction> letters(Texts texts) {
        return QuestionRows.letters(texts);
    }

    @Override
    public List<ScreenAction> answers() {
        return letters(texts);
    }

    @Override
    public List<ScreenAction> actions() {
        return List.of(
                ScreenAction.of("measures.pain", "measures.pain", () -> fillIn(Instruments.PAIN)),
                ScreenAction.of(
                        "measures.activities", "measures.activities", () -> fillIn(Measure.IMPORTANT_ACTIVITIES)),
                ScreenAction.of("measures.total", "measures.total", () -> model.total("")),
                ScreenAction.of("measures.open", "measures.open", this::open));
    }

    @Override
    public Optional<Object> unsaved() {
        return model.state().get().page() instanceof MeasuresPage.Filling(FillIn draft) && !draft.isBlank()
                ? Optional.of(draft)
                : Optional.empty();
    }

    /// The same questions in the language of now.
    @Override
    public void takeOver(Object unsaved) {
        if (unsaved instanceof FillIn draft) {
            model.state()
                    .get()
                    .form(draft.form().code())
                    .ifPresent(form -> model.answer(new FillIn(form, draft.date(), draft.numbers(), draft.words())));
        }
    }

    private void fillIn(String code) {
        model.state().get().form(code).ifPresent(model::fillIn);
    }

    private void open() {
        ways.files()
                .toOpen(
                        root.getScene().getWindow(),
                        texts.get("measures.open.title"),
                        "*.json",
                        texts.get("measures.open.kind"))
                .ifPresent(model::open);
    }

    /// Answers redraw what they come to; another page, or another set of questions, redraws all.
    private void show(MeasuresState now) {
        if (now.page() instanceof MeasuresPage.Filling(FillIn draft)
                && drawn instanceof MeasuresPage.Filling(FillIn before)
                && before.form().equals(draft.form())
                && filling != null) {
            drawn = now.page();
            filling.show(draft);
            say(now.said());
        } else if (now.page().equals(drawn) && !(drawn instanceof MeasuresPage.Overview)) {
            say(now.said());
        } else {
            redraw(now);
        }
    }

    private void redraw(MeasuresState now) {
        draw(now);
        sheet.toTop();
        focus();
    }

    private void draw(MeasuresState now) {
        drawn = now.page();
        filling = null;
        Node body = switch (now.page()) {
            case MeasuresPage.Overview() -> overview(now);
            case MeasuresPage.Filling(FillIn draft) -> filling(draft);
            case MeasuresPage.Totalling(String code) -> new TotalView(texts, model, code, help());
            case MeasuresPage.Opened(var file) -> new OpenedView(texts, model, file);
        };
        page.getChildren().setAll(body);
        say(now.said());
    }

    private FillInView filling(FillIn first) {
        FillInView view = new FillInView(
                texts,
                model,
                () -> model.state().get().page() instanceof MeasuresPage.Filling(FillIn draft) ? draft : first,
                help());
        filling = view;
        return view;
    }

    private HelpLineCard help() {
        return new HelpLineCard(texts, ways.getHelp());
    }

    private void focus() {
        switch (page.getChildren().getFirst()) {
            case FillInView view -> view.focusFirst();
            case TotalView view -> view.focusFirst();
            case OpenedView view -> view.focusFirst();
            case Node other -> Optional.ofNullable(other.lookup(".th-button")).ifPresent(Node::requestFocus);
        }
    }

    private void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private VBox overview(MeasuresState now) {
        VBox body = new VBox();
        body.getStyleClass().add("measures-page");
        FlowPane buttons = new FlowPane(
                Buttons.plain(texts.get("measures.pain"), () -> fillIn(Instruments.PAIN)),
                Buttons.plain(texts.get("measures.activities"), () -> fillIn(Measure.IMPORTANT_ACTIVITIES)),
                Buttons.plain(texts.get("measures.total"), () -> model.total("")),
                Buttons.plain(texts.get("measures.open"), this::open));
        buttons.getStyleClass().add("measures-buttons");
        body.getChildren().add(buttons);
        for (Course course : now.courses()) {
            Optional<Questionnaire> form = now.form(course.instrument().code());
            body.getChildren().add(new CourseCard(texts, model, course, form));
            if (course.instrument().code().equals(Instruments.MOOD_AND_WORRY)) {
                body.getChildren().add(help());
            }
        }
        now.forms().stream()
                .skip(2)
                .filter(form -> now.courses().stream()
                        .noneMatch(course -> course.instrument().code().equals(form.code())))
                .forEach(form -> body.getChildren().add(waiting(form)));
        if (body.getChildren().size() == 1) {
            body.getChildren().add(empty());
        }
        return body;
    }

    private Card empty() {
        return Card.titled(
                texts.get("measures.empty.title"),
                Labels.body(texts.get("measures.empty.says")),
                Labels.small(texts.get("measures.empty.file")));
    }

    /// A questionnaire that was opened and has no total yet.
    private Card waiting(Questionnaire form) {
        FlowPane buttons = new FlowPane(Buttons.plain(texts.get("measures.fill"), () -> model.fillIn(form)));
        buttons.getStyleClass().add("measures-buttons");
        String last = model.lastAnswered(form.code())
                .map(day -> texts.get("measures.last", new Figures(texts.locale()).date(day)))
                .orElseGet(() -> texts.get("measures.never"));
        return Card.titled(
                form.title(),
                Labels.small(
                        texts.get("measures.open.questions", form.questions().size())),
                Labels.small(last),
                buttons);
    }
}
