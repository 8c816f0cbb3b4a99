package thole.ui.safety;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.journal.Journal;
import thole.model.safety.SafetyList;
import thole.report.safety.SafetyWords;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.reading.Sheet;

/// The safety check. It can be left at any time, and what was answered stays; what is urgent is said at once.
public final class SafetyScreen implements Screen {

    private final Texts texts;
    private final Settings settings;
    private final KeyHints hints;
    private final SafetyViewModel model;
    private final UrgentBanner banner;
    private final AnswerList check;
    private final AnswerList health;
    private final AnswerList inflammatory;
    private final ResultCard result;
    private final VBox history = new VBox();
    private final Label inflammatoryLine = Labels.body("");
    private final Label left = Labels.small("");
    private final Label trouble = Labels.small("");
    private final Sheet sheet;
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param ways the way to the check itself leads to its first question
    public SafetyScreen(
            Texts texts, Tasks tasks, Journal journal, Settings settings, SafetyClock clock, SafetyWays ways) {
        this.texts = texts;
        this.settings = settings;
        hints = new KeyHints(texts);
        model = new SafetyViewModel(texts, tasks, journal, clock.today(), clock.now());
        SafetyWays here = new SafetyWays(this::toFirst, ways.say(), ways.seen(), ways.help());
        banner = new UrgentBanner(texts, here);
        check = list(SafetyList.CHECK, "safety.question.");
        health = list(SafetyList.HEALTH, "safety.health.");
        inflammatory = list(SafetyList.INFLAMMATORY, "safety.inflammatory.");
        result = new ResultCard(texts, ways);
        sheet = new Sheet(page());
        VBox.setVgrow(sheet, Priority.ALWAYS);
        trouble.getStyleClass().add("safety-trouble");
        ScreenHeader top = new ScreenHeader(texts.get("safety.title"), texts.get("safety.stem"), helpButton(ways));
        top.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().addAll("th-canvas", "safety-screen");
        root.getChildren().setAll(banner, top, sheet, footer());
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> released());
        sheet.getStyleClass().add("th-region");
    }

    private Button helpButton(SafetyWays ways) {
        Button help = new Button(texts.get("safety.action.help"), Icon.HELP.node());
        help.getStyleClass().setAll("th-button");
        help.setMinWidth(Region.USE_PREF_SIZE);
        help.setOnAction(_ -> ways.help().run());
        return help;
    }

    private AnswerList list(String list, String stem) {
        return new AnswerList(
                texts,
                stem,
                SafetyList.current().codes(list),
                () -> settings.current().letters(),
                (code, reply) -> model.answer(list, code, reply));
    }

    private VBox page() {
        Card questions = new Card(check);
        questions.getStyleClass().add("safety-questions");
        Card facts =
                Card.titled(texts.get("safety.health.title"), Labels.small(texts.get("safety.health.says")), health);
        Card inflamed = Card.titled(
                texts.get("safety.inflammatory.title"),
                Labels.small(texts.get("safety.inflammatory.says")),
                inflammatoryLine,
                inflammatory);
        Card earlier = Card.titled(texts.get("safety.history.title"), history);
        VBox page = new VBox(result, questions, facts, inflamed, earlier, new StandingWords(texts));
        page.getStyleClass().add("safety-page");
        return page;
    }

    private HBox footer() {
        Button see = new Button(texts.get("safety.result"));
        see.getStyleClass().setAll("th-primary");
        see.setMinWidth(Region.USE_PREF_SIZE);
        see.setOnAction(_ -> seeResult());
        VBox words = new VBox(left, Labels.caption(texts.get("safety.unsure_counts")), trouble);
        words.getStyleClass().add("safety-footer-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox footer = new HBox(hints, words, see);
        footer.getStyleClass().addAll("safety-footer", "th-region");
        footer.setMinHeight(Region.USE_PREF_SIZE);
        return footer;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<ScreenAction> answers() {
        return AnswerLetters.all(texts);
    }

    @Override
    public void shown() {
        hints.show(settings.current().letters());
        banner.forget();
        sheet.shown();
        model.shown();
        subscriptions.follow(model.state(), this::show);
        subscriptions.follow(Room.around(root), room -> {
            hints.setVisible(!room.isStacked()); // decoration: what has to be answered is worth more
            hints.setManaged(!room.isStacked());
        });
        sheet.toTop();
        if (!banner.isVisible()) {
            toFirst();
        }
    }

    @Override
    public void hidden() {
        subscriptions.end();
        sheet.hidden();
        model.hidden();
    }

    /// To the first question that is open or not answered yet.
    private void toFirst() {
        SafetyPageState state = model.state().get();
        String code = state.reading().open().stream()
                .findFirst()
                .map(flag -> flag.code())
                .or(() -> state.check().left().stream().findFirst())
                .orElse(SafetyList.current().codes(SafetyList.CHECK).getFirst());
        check.focus(code);
    }

    private void released() {
        check.released();
        health.released();
        inflammatory.released();
    }

    private void seeResult() {
        String next = model.seeResult();
        if (next.isEmpty()) {
            sheet.toTop();
            result.requestFocus();
        } else {
            check.focus(next);
        }
    }

    private void show(SafetyPageState state) {
        check.show(state.check());
        health.show(state.health());
        inflammatory.show(state.inflammatory());
        int open = state.check().left().size();
        left.setText(texts.get("safety.left", open));
        say(trouble, state.trouble().isEmpty() ? "" : state.trouble() + " " + texts.get("safety.unsaved"));
        result.show(state);
        say(
                inflammatoryLine,
                new SafetyWords(texts).inflammatory(state.reading()).orElse(""));
        history.getChildren()
                .setAll(
                        state.history().isEmpty()
                                ? List.of(Labels.small(texts.get("safety.history.none")))
                                : state.history().stream().map(Labels::small).toList());
        announce(state);
    }

    private void announce(SafetyPageState state) {
        boolean was = banner.isVisible();
        boolean[] more = new boolean[1];
        Runnable change = () -> more[0] = banner.show(state.reading());
        if (root.getScene() != null
                && root.getScene().getFocusOwner() != null
                && was != state.reading().pauses()) {
            sheet.holding(check, change);
        } else {
            change.run();
        }
        if (more[0]) {
            banner.takeFocus();
        }
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
