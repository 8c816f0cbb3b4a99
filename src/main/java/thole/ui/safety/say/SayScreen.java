package thole.ui.safety.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.insight.safety.SafetyState;
import thole.insight.safety.Said;
import thole.journal.Journal;
import thole.report.safety.SafetyWords;
import thole.report.safety.SayWords;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.paper.PaperText;
import thole.ui.kit.paper.PaperText.Paragraph;
import thole.ui.kit.paper.Printing;
import thole.ui.kit.reading.Sheet;
import thole.ui.safety.PageTop;
import thole.ui.safety.StandingWords;

/// What to say to somebody who can help, in a script for each group of what is marked, on screen and on paper. Since
/// when, and when urine was last passed, can be added in the person’s own words.
public final class SayScreen implements Screen {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final SayWords words;
    private final SayViewModel model;
    private final Supplier<LocalDate> today;
    private final Ways ways;
    private final Button print;
    private final Label said = Labels.body("");
    private final VBox scripts = new VBox();
    private final Sheet sheet = new Sheet(scripts);
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions fields = new Subscriptions();
    private List<SayCard> cards = List.of();

    /// What the page is handed beside the journal.
    ///
    /// @param leave back to where it was opened
    public record Ways(Printing printing, Runnable leave) {}

    /// @param today the journal day of now
    public SayScreen(
            Texts texts,
            Tasks tasks,
            Journal journal,
            Supplier<LocalDate> today,
            ObservableValue<SafetyState> state,
            Ways ways) {
        this.texts = texts;
        this.words = new SayWords(texts);
        this.today = today;
        this.ways = ways;
        model = new SayViewModel(texts, tasks, journal, today, state);
        print = new Button(texts.get("safety.say.print"), Icon.PRINT.node());
        print.getStyleClass().setAll("th-primary");
        print.setMinWidth(Button.USE_PREF_SIZE);
        print.setOnAction(_ -> print());
        said.setFocusTraversable(true);
        said.getStyleClass().add("safety-said");
        scripts.getStyleClass().add("safety-page");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "safety-screen");
        root.getChildren()
                .setAll(
                        new PageTop(
                                texts,
                                texts.get("safety.say.title"),
                                texts.get("safety.say.subtitle"),
                                ways.leave(),
                                print),
                        said,
                        sheet);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        say("");
        sheet.shown();
        model.shown();
        subscriptions.follow(model.state().map(SayState::reading), _ -> lay());
        subscriptions.follow(model.state(), this::show);
    }

    @Override
    public void hidden() {
        subscriptions.end();
        fields.end();
        sheet.hidden();
        model.hidden();
    }

    @Override
    public List<ScreenAction> actions() {
        return print.isDisabled()
                ? List.of()
                : List.of(ScreenAction.keyed("safety.say.print", "safety.say.print", PRINT, this::print));
    }

    /// The cards stand as long as the same is open, so that nothing that is being written moves.
    private void lay() {
        fields.end();
        SayState now = model.state().get();
        cards = now.reading().groups().stream()
                .map(group -> new SayCard(texts, group, now.said(), model::write, fields))
                .toList();
        List<Node> page = new ArrayList<>(cards);
        page.add(cards.isEmpty() ? Labels.body(texts.get("safety.say.nothing")) : kept());
        page.add(new StandingWords(texts));
        scripts.getChildren().setAll(page);
        print.setDisable(cards.isEmpty());
        show(now);
    }

    private Label kept() {
        Label kept = Labels.caption(texts.get("safety.say.kept"));
        kept.getStyleClass().add("safety-kept");
        return kept;
    }

    private void show(SayState now) {
        for (SayCard card : cards) {
            card.say(script(now, card.group()));
        }
        if (!now.trouble().isEmpty()) {
            say(unsaved(now));
        }
    }

    private List<String> script(SayState now, String group) {
        Said nothing = Said.nothing(today.get());
        return words.script(
                now.reading(),
                group,
                now.said().getOrDefault(Said.since(group), nothing),
                now.said().getOrDefault(Said.URINE, nothing),
                today.get());
    }

    private void pressed(KeyEvent event) {
        if (PRINT.match(event) && !print.isDisabled()) {
            print();
            event.consume();
        }
    }

    private void print() {
        model.save();
        String title = texts.get("safety.say.title");
        switch (ways.printing().print(root.getScene().getWindow(), title, new PaperText(onPaper(title)))) {
            case PRINTED -> tell("safety.say.printed");
            case NO_PRINTER -> tell("safety.say.no_printer");
            case FAILED -> tell("safety.say.not_printed");
            case CANCELLED -> say("");
        }
    }

    private List<Paragraph> onPaper(String title) {
        SayState now = model.state().get();
        Stream<Paragraph> scripted = now.reading().groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(new Paragraph(texts.get("safety.say.group." + group), true)),
                        script(now, group).stream().map(line -> new Paragraph(line, false))));
        return Stream.of(
                        Stream.of(new Paragraph(title, true)),
                        scripted,
                        Stream.of(new Paragraph(new SafetyWords(texts).sources(), false)))
                .flatMap(paragraphs -> paragraphs)
                .toList();
    }

    private String unsaved(SayState now) {
        return now.trouble() + " " + texts.get("safety.say.unsaved");
    }

    /// The focus goes to the words, so that they are read aloud.
    private void tell(String key) {
        SayState now = model.state().get();
        say(now.trouble().isEmpty() ? texts.get(key) : texts.get(key) + "\n" + unsaved(now));
        said.requestFocus();
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }
}
