package thole.ui.trends;

import java.util.List;
import javafx.scene.control.Button;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.trends.TrendsState.Shown;

/// Opens the sheet on which the factors that get a panel, and their order, are chosen.
final class FactorMenu extends Button {

    private final Texts texts;
    private final FactorSheet sheet;

    FactorMenu(Texts texts, TrendsModel model) {
        this.texts = texts;
        this.sheet = new FactorSheet(texts, model, this);
        getStyleClass().setAll("th-button", "trend-factors");
        setGraphic(Icon.SLIDERS.node("th-small"));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> sheet.toggle());
    }

    /// To be laid over the screen.
    FactorSheet sheet() {
        return sheet;
    }

    void show(Shown shown) {
        int all = shown.panels().order().size();
        setText(texts.get("trends.factors", shown.factors().size(), all));
        sheet.show(shown.panels().order(), List.copyOf(shown.factors()));
    }
}
