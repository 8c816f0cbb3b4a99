package thole.ui.report;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import thole.report.page.PaperColours;
import thole.report.page.layout.Sheet;
import thole.ui.chart.PictureView;
import thole.ui.kit.paper.Printing;

/// The pages of the report for a printer: painted from the marks that the preview and the document are painted from,
/// as large as the paper takes them and never larger than they are.
record PaperPages(List<Sheet> sheets) implements Printing.Pages {

    /// What stays blank on every side of every page, in points, so that the edge a printer cannot reach takes nothing.
    static final double BLANK = 14;

    /// Dots of the picture to a point: 288 to an inch, which print as sharp words.
    private static final double DOTS = 4;

    PaperPages {
        sheets = List.copyOf(sheets);
    }

    @Override
    public List<Group> on(double width, double height) {
        return sheets.stream().map(sheet -> page(sheet, width, height)).toList();
    }

    private static Group page(Sheet sheet, double width, double height) {
        PictureView view = new PictureView(sheet.picture());
        view.onPaper(DOTS, PaperColours::of);
        view.resize(sheet.width() * DOTS, sheet.height() * DOTS);
        view.layout();
        double fit = Math.min(1, Math.min(width / (sheet.width() - 2 * BLANK), height / (sheet.height() - 2 * BLANK)));
        view.getTransforms()
                .setAll(
                        new Translate((width - sheet.width() * fit) / 2, (height - sheet.height() * fit) / 2),
                        new Scale(fit / DOTS, fit / DOTS));
        return new Group(view);
    }
}
