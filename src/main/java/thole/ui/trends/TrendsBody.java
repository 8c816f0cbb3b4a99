package thole.ui.trends;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.Step;
import thole.chart.trend.series.TrendData;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.trends.TrendsState.Shown;

/// The card under the header: the charts or the table, or a sentence where there is nothing to draw.
final class TrendsBody extends StackPane {

    private final Texts texts;
    private final TrendWords words;
    private final TrendChart chart;
    private final DayTable table;
    private final RangeStrip strip;
    private final Legend legend;
    private final Label note = Labels.caption("");
    private final Label nothing = Labels.lead("");
    private final HBox nothingInRange;
    private final StackPane middle = new StackPane();
    private final Card card;
    private final Card emptyCard;
    private final Label said = Labels.caption("");
    private boolean tableShown;
    private TrendsState state = new TrendsState.Loading();

    /// @param own the person reads their own days, and can open them
    TrendsBody(Texts texts, TrendsModel model, boolean own) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        chart = new TrendChart(texts, model);
        chart.setAccessibleHelp(texts.get(own ? "trends.chart.help" : "trends.chart.help.reading"));
        table = new DayTable(texts);
        strip = new RangeStrip(texts, model);
        legend = new Legend(texts);
        Button latest = new Button(texts.get("trends.latest"));
        latest.getStyleClass().setAll("th-link");
        latest.setOnAction(_ -> model.toLatest());
        nothingInRange = new HBox(nothing, latest);
        nothingInRange.getStyleClass().add("trend-nothing");
        card = new Card(middle, strip, legend, note, said);
        said.getStyleClass().add("trend-said");
        said.setVisible(false);
        said.setManaged(false);
        card.getStyleClass().add("trend-card");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("trend-body");
        emptyCard = new Card(Labels.lead(texts.get(own ? "trends.empty" : "trends.empty.reading")));
        emptyCard.getStyleClass().add("trend-empty");
    }

    /// The numbers instead of the picture, and back.
    void toggleTable() {
        tableShown = !tableShown;
        show(state);
        if (state instanceof Shown shown) {
            content(shown).requestFocus();
        }
    }

    boolean isTableShown() {
        return tableShown;
    }

    /// What has become of something that was asked for; it leaves with the next change.
    void say(String message) {
        said.setText(message);
        said.setAccessibleText(message);
        said.setVisible(true);
        said.setManaged(true);
    }

    TrendChart chart() {
        return chart;
    }

    void show(TrendsState next) {
        state = next;
        switch (next) {
            case TrendsState.Loading _ -> getChildren().clear();
            case TrendsState.Empty _ -> getChildren().setAll(emptyCard);
            case Shown shown -> draw(shown);
        }
    }

    private void draw(Shown shown) {
        if (!getChildren().contains(card)) {
            getChildren().setAll(card);
        }
        Node content = content(shown);
        if (!middle.getChildren().contains(content)) {
            middle.getChildren().setAll(content);
        }
        strip.show(shown);
        strip.setVisible(shown.data().lastDay() + 1 > TrendData.SHORTEST);
        strip.setManaged(strip.isVisible());
        legend.show(shown.step(), shown.panels().layers().halves(), shown.hasMeasureBand());
        note.setText(noteOn(shown));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
    }

    private Node content(Shown shown) {
        if (!shown.hasEntries()) {
            TrendData data = shown.data();
            String range = words.range(
                    data.dateOf(shown.window().first()),
                    data.dateOf(shown.window().last()));
            nothing.setText(texts.get("trends.nothing", range));
            return nothingInRange;
        }
        if (tableShown) {
            table.show(shown);
            return table;
        }
        chart.show(shown);
        return chart;
    }

    private String noteOn(Shown shown) {
        int recorded = shown.data().recorded().size();
        if (recorded < TrendData.DAYS_FOR_AVERAGE) {
            return texts.get("trends.few.average");
        }
        if (recorded < TrendData.DAYS_FOR_FLARES) {
            return texts.get("trends.few.flares");
        }
        return shown.step() == Step.WEEK ? texts.get("trends.weeks") : "";
    }
}
