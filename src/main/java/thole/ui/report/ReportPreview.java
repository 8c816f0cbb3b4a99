package thole.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.report.page.PaperColours;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Sheet;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.report.ReportState.Made;

/// The pages as they will be, side by side on a desk: they are painted from the very marks that the document is.
final class ReportPreview extends VBox {

    private static final double PER_CENT = 100;
    private static final double GAP = 10;
    private static final double EDGE = 9;
    private static final double LEAST_FIT = 0.25;
    private static final int SIDE_BY_SIDE = 2;

    /// What a scroll bar takes of the desk.
    private static final double BAR = 8;

    private final Texts texts;
    private final ReportViewModel model;
    private final Label about = Labels.small("");
    private final Label percent = Labels.small("");
    private final FlowPane pages = new FlowPane(GAP, GAP);
    private final ScrollPane desk = new ScrollPane(pages);
    private final List<PictureView> shown = new ArrayList<>();
    private List<Sheet> sheets = List.of();
    private int zoom = ReportState.WHOLE_PAGES;

    ReportPreview(Texts texts, ReportViewModel model) {
        this.texts = texts;
        this.model = model;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button fit = button(Icon.FIT, "report.zoom.whole", model::wholePages);
        Button smaller = button(Icon.MINUS, "report.zoom.out", this::smaller);
        Button larger = button(Icon.PLUS, "report.zoom.in", this::larger);
        percent.getStyleClass().add("report-percent");
        HBox bar = new HBox(about, between, fit, smaller, percent, larger);
        bar.getStyleClass().add("report-bar");
        desk.setFitToWidth(true);
        desk.getStyleClass().add("report-desk");
        desk.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        desk.setAccessibleText(texts.get("report.preview"));
        desk.setFocusTraversable(true);
        desk.layoutBoundsProperty().subscribe(_ -> size());
        pages.getStyleClass().add("report-pages");
        VBox.setVgrow(desk, Priority.ALWAYS);
        getChildren().setAll(bar, desk);
        getStyleClass().addAll("report-preview", "th-region");
    }

    private Button button(Icon icon, String key, Runnable action) {
        Button button = new Button("", icon.node("th-small"));
        button.getStyleClass().setAll("th-button", "report-zoom");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.state(), this::render);
    }

    void larger() {
        model.zoom(shownPercent(), 1);
    }

    void smaller() {
        model.zoom(shownPercent(), -1);
    }

    private void render(ReportState state) {
        zoom = state.zoom();
        state.made().ifPresent(this::show);
        size();
    }

    private void show(Made made) {
        if (made.sheets().equals(sheets)) {
            return;
        }
        sheets = made.sheets();
        about.setText(texts.get("report.about", paper(made.wish().paper()), sheets.size()));
        while (shown.size() < sheets.size()) {
            PictureView page = new PictureView();
            page.getStyleClass().add("report-page");
            shown.add(page);
        }
        shown.subList(sheets.size(), shown.size()).clear();
        pages.getChildren().setAll(shown);
        for (int page = 0; page < sheets.size(); page++) {
            shown.get(page).show(sheets.get(page).picture());
        }
    }

    private String paper(PageSize size) {
        return texts.get("report.paper." + size.code());
    }

    /// Pages side by side as large as the room allows, or as large as the person wants them.
    private void size() {
        if (!sheets.isEmpty()) {
            double factor = zoom == ReportState.WHOLE_PAGES ? fitting() : zoom / PER_CENT;
            shown.forEach(page -> page.onPaper(factor, PaperColours::of));
            percent.setText(texts.get("report.percent", Math.round(factor * PER_CENT)));
        }
    }

    /// By the room of the desk, not by what a scroll bar leaves of it: that comes and goes with the size of the pages.
    private double fitting() {
        Sheet sheet = sheets.getFirst();
        double height = desk.getHeight() - desk.snappedTopInset() - desk.snappedBottomInset() - 2 * EDGE;
        double width = desk.getWidth() - desk.snappedLeftInset() - desk.snappedRightInset() - 2 * EDGE;
        if (sheets.size() > SIDE_BY_SIDE || beside(width, height, sheet) < LEAST_FIT) {
            width -= BAR;
        }
        double alone = width / sheet.width();
        return Math.max(LEAST_FIT, Math.min(alone, beside(width, height, sheet)));
    }

    private static double beside(double width, double height, Sheet sheet) {
        return Math.min((width - GAP) / (SIDE_BY_SIDE * sheet.width()), height / sheet.height());
    }

    private int shownPercent() {
        return zoom == ReportState.WHOLE_PAGES ? (int) Math.round(fitting() * PER_CENT) : zoom;
    }
}
