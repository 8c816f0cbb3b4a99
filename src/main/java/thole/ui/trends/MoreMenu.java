package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import thole.chart.trend.series.TrendLayers;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.trends.TrendsState.Shown;

/// What is wanted less often: the picture taken away, the table, and what stands beside the factors.
final class MoreMenu extends MenuButton {

    private final TrendsModel model;
    private final Optional<PictureExport> export;
    private final CheckMenuItem table;
    private final CheckMenuItem halves;
    private final CheckMenuItem treatments;

    /// @param export empty where no picture may leave the screen
    MoreMenu(Texts texts, TrendsModel model, Optional<PictureExport> export, Runnable toggleTable) {
        this.model = model;
        this.export = export;
        getStyleClass().addAll("th-button", "trend-more", "no-arrow");
        setGraphic(Icon.MORE.node("th-small"));
        setAccessibleText(texts.get("trends.more"));
        setTooltip(new Tooltip(texts.get("trends.more")));
        setMinWidth(USE_PREF_SIZE);
        table = new CheckMenuItem(texts.get("trends.show_table"));
        table.setOnAction(_ -> toggleTable.run());
        halves = new CheckMenuItem(texts.get("trends.halves"));
        halves.setOnAction(_ -> change(model, halves.isSelected(), treatmentsShown()));
        treatments = new CheckMenuItem(texts.get("trends.treatments"));
        treatments.setOnAction(_ -> change(model, halves.isSelected(), treatmentsShown()));
        export.ifPresent(picture -> getItems()
                .setAll(
                        item(texts.get("trends.copy"), picture::copy),
                        item(texts.get("trends.save_png"), picture::savePng),
                        item(texts.get("trends.save_svg"), picture::saveSvg),
                        new SeparatorMenuItem()));
        getItems().addAll(List.of(table, halves, treatments));
        getItems().forEach(item -> item.setMnemonicParsing(false));
    }

    private boolean treatmentsShown() {
        return treatments.isSelected();
    }

    private static void change(TrendsModel model, boolean halves, boolean treatments) {
        model.show(new TrendLayers(halves, treatments));
    }

    private void flip(CheckMenuItem item) {
        item.setSelected(!item.isSelected());
        change(model, halves.isSelected(), treatmentsShown());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The same by name.
    List<ScreenAction> actions() {
        List<ScreenAction> all = new ArrayList<>();
        export.ifPresent(picture -> {
            all.add(ScreenAction.of("trends.copy", "trends.copy", picture::copy));
            all.add(ScreenAction.of("trends.save_png", "trends.save_png", picture::savePng));
            all.add(ScreenAction.of("trends.save_svg", "trends.save_svg", picture::saveSvg));
        });
        all.add(ScreenAction.of("trends.halves", "trends.halves", () -> flip(halves)));
        all.add(ScreenAction.of("trends.treatments", "trends.treatments", () -> flip(treatments)));
        return all;
    }

    void show(Shown shown, boolean tableShown) {
        table.setSelected(tableShown);
        halves.setSelected(shown.panels().layers().halves());
        treatments.setSelected(shown.panels().layers().treatments());
    }
}
