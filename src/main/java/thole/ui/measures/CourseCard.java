package thole.ui.measures;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import thole.chart.measure.CoursePicture;
import thole.model.entry.Measure;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Scored;
import thole.model.questionnaire.form.Questionnaire;
import thole.report.Figures;
import thole.report.measure.MeasureWords;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Labels;

/// One instrument: its latest total, how it has gone in a sentence and a small chart, and the same as a table.
final class CourseCard extends VBox {

    private final Texts texts;
    private final MeasuresModel model;
    private final MeasureWords words;
    private final Course course;
    private final GridPane table = new GridPane();
    private final Button totals;

    /// @param form what it can be filled in with here; empty where only totals are entered
    CourseCard(Texts texts, MeasuresModel model, Course course, Optional<Questionnaire> form) {
        this.texts = texts;
        this.model = model;
        this.course = course;
        words = new MeasureWords(texts);
        String name = words.name(course.instrument());
        setAccessibleText(name);
        getStyleClass().addAll("th-card", "measures-course");
        table.getStyleClass().add("measures-table");
        totals = Buttons.link(texts.get("measures.totals"), () -> showTable(!table.isVisible()));
        showTable(false);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("measures-buttons");
        form.ifPresent(filled -> buttons.getChildren()
                .add(named(
                        "measures.fill", name, Buttons.plain(texts.get("measures.fill"), () -> model.fillIn(filled)))));
        if (!course.instrument().code().equals(Measure.IMPORTANT_ACTIVITIES)) {
            buttons.getChildren()
                    .add(named(
                            "measures.total",
                            name,
                            Buttons.plain(
                                    texts.get("measures.total"),
                                    () -> model.total(course.instrument().code()))));
        }
        buttons.getChildren().add(named("measures.totals", name, totals));
        getChildren().setAll(head(name), chart(), Labels.body(words.course(course)), about(), buttons, table);
    }

    private Button named(String key, String name, Button button) {
        button.setAccessibleText(texts.get("measures.named", texts.get(key), name));
        return button;
    }

    private BorderPane head(String name) {
        VBox left = new VBox(Labels.heading(name));
        words.about(course.instrument()).ifPresent(about -> left.getChildren().add(Labels.caption(about)));
        Label latest = Labels.title(words.total(course.latest()));
        Label when =
                Labels.caption(new Figures(texts.locale()).date(course.latest().date()));
        when.setMinWidth(USE_PREF_SIZE);
        VBox right = new VBox(latest, when);
        right.getStyleClass().add("measures-latest");
        BorderPane head = new BorderPane();
        head.setCenter(left);
        head.setRight(right);
        return head;
    }

    private VBox about() {
        VBox about = new VBox(
                Labels.caption(words.facts(course.instrument())),
                Labels.caption(words.meaningful(course.instrument())));
        about.getStyleClass().add("measures-about");
        return about;
    }

    private PictureView chart() {
        Figures figures = new Figures(texts.locale());
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        CoursePicture picture = new CoursePicture(course, figures::recorded, dates::format);
        PictureView view = new PictureView();
        view.getStyleClass().add("measures-chart");
        view.show((width, height) -> picture.picture(width, height, words.course(course)));
        return view;
    }

    private void showTable(boolean now) {
        if (now && table.getChildren().isEmpty()) {
            fillTable();
        }
        table.setVisible(now);
        table.setManaged(now);
        totals.setText(texts.get(now ? "measures.totals.hide" : "measures.totals"));
    }

    /// Latest first, each with a way to take it out.
    private void fillTable() {
        Figures figures = new Figures(texts.locale());
        table.addRow(
                0,
                Labels.caption(texts.get("measures.totals.date")),
                Labels.caption(texts.get("measures.totals.total")));
        int row = 1;
        for (Scored one : course.scores().reversed()) {
            String date = figures.date(one.date());
            Button remove = Buttons.link(
                    texts.get("measures.totals.remove"),
                    () -> model.remove(course.instrument().code(), one.date()));
            remove.setAccessibleText(texts.get("measures.totals.remove.named", words.total(one), date));
            table.addRow(row, Labels.small(date), Labels.small(words.total(one)), remove);
            row++;
        }
    }
}
