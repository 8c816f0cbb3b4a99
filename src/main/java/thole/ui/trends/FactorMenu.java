package thole.ui.trends;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendFactor;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.trends.TrendsState.Shown;

/// Chooses the factors that get a panel. It stays open until all are chosen.
final class FactorMenu extends MenuButton {

    private final Texts texts;
    private final TrendWords words;
    private final TrendsModel model;
    private List<TrendFactor> offered = List.of();

    FactorMenu(Texts texts, TrendsModel model) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        this.model = model;
        getStyleClass().add("th-button");
        setGraphic(Icon.SLIDERS.node("th-small"));
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Shown shown) {
        List<TrendFactor> all =
                shown.data().days().factors().stream().map(FactorTrend::factor).toList();
        setText(texts.get("trends.factors", shown.factors().size(), all.size()));
        if (!all.equals(offered)) {
            offered = all;
            getItems().setAll(all.stream().map(this::item).toList());
        }
        for (int i = 0; i < all.size(); i++) {
            if (getItems().get(i) instanceof CustomMenuItem item && item.getContent() instanceof CheckBox box) {
                box.setSelected(shown.factors().contains(all.get(i)));
            }
        }
    }

    private CustomMenuItem item(TrendFactor factor) {
        CheckBox box = new CheckBox(words.name(factor));
        box.setMnemonicParsing(false);
        box.setOnAction(_ -> model.choose(factor, box.isSelected()));
        return new CustomMenuItem(box, false);
    }
}
