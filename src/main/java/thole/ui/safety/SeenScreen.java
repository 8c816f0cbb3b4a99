package thole.ui.safety;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.entry.CareVisit;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.Tasks;
import thole.ui.kit.form.DateField;
import thole.ui.kit.reading.Sheet;

/// That a professional has looked at what is marked: when, by whom, and what next. The answers stay as they are.
public final class SeenScreen implements Screen {

    private final Texts texts;
    private final Tasks tasks;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final ObservableValue<SafetyState> state;
    private final Runnable leave;
    private final Map<String, CheckBox> about = new LinkedHashMap<>();
    private final DateField when;
    private final TextField by = new TextField();
    private final TextField next = new TextField();
    private final Label trouble = Labels.small("");
    private final VBox page = new VBox();
    private final Sheet sheet = new Sheet(page);
    private final VBox root = new VBox();

    /// @param leave back to where it was opened
    public SeenScreen(
            Texts texts,
            Tasks tasks,
            Journal journal,
            Supplier<LocalDate> today,
            ObservableValue<SafetyState> state,
            Runnable leave) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.today = today;
        this.state = state;
        this.leave = leave;
        when = new DateField(texts, texts.get("safety.seen.when"), today.get());
        by.setAccessibleText(texts.get("safety.seen.by"));
        by.setPromptText(texts.get("safety.seen.by.hint"));
        next.setAccessibleText(texts.get("safety.seen.next"));
        next.setPromptText(texts.get("safety.seen.next.hint"));
        trouble.getStyleClass().add("safety-trouble");
        page.getStyleClass().add("safety-page");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "safety-screen");
        root.getChildren()
                .setAll(
                        new PageTop(texts, texts.get("safety.seen.title"), texts.get("safety.seen.subtitle"), leave),
                        sheet);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        about.clear();
        state.getValue().open().forEach(flag -> about.put(flag.code(), box(flag)));
        when.setValue(today.get());
        by.clear();
        next.clear();
        complain("");
        page.getChildren()
                .setAll(
                        about.isEmpty() ? Labels.body(texts.get("safety.seen.nothing")) : form(),
                        new StandingWords(texts));
        sheet.shown();
    }

    @Override
    public void hidden() {
        sheet.hidden();
    }

    private CheckBox box(Flag flag) {
        CheckBox box = new CheckBox(texts.get("safety.question." + flag.code()));
        box.setMnemonicParsing(false);
        box.setSelected(true);
        box.setWrapText(true);
        return box;
    }

    private Node form() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("safety-boxes");
        boxes.getChildren().setAll(about.values());
        Button save = new Button(texts.get("safety.seen.save"));
        save.getStyleClass().setAll("th-primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        Label back = Labels.lead(texts.get("safety.seen.return"));
        back.getStyleClass().add("th-strong");
        return Card.titled(
                texts.get("safety.seen.about"),
                boxes,
                labelled("safety.seen.when", when),
                labelled("safety.seen.by", by),
                labelled("safety.seen.next", next),
                back,
                trouble,
                save);
    }

    private VBox labelled(String name, Node field) {
        VBox box = new VBox(Labels.small(texts.get(name)), field);
        box.getStyleClass().add("safety-field");
        return box;
    }

    private void save() {
        Set<String> codes = new LinkedHashSet<>();
        about.forEach((code, box) -> {
            if (box.isSelected()) {
                codes.add(code);
            }
        });
        LocalDate date = when.getValue();
        if (codes.isEmpty()) {
            complain(texts.get("safety.seen.choose"));
        } else if (date == null || date.isAfter(today.get())) {
            complain(texts.get("safety.seen.date"));
            when.requestFocus();
        } else {
            CareVisit visit = new CareVisit(date, codes, words(by), words(next));
            tasks.settle(journal.saveNew(visit), _ -> leave.run(), problem -> complain(texts.say(problem)));
        }
    }

    private static Answer<String> words(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? Answer.missing() : Answer.typed(typed);
    }

    private void complain(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
    }
}
