package thole.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.Reports;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Pages;
import thole.report.page.layout.Sheet;
import thole.report.pdf.EmbeddedFace;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class PaperPagesTest {

    private static final int AROUND = 60;

    /// The face of the program is loaded with its clothes.
    @Start
    void start(Stage stage) {
        Theme.LIGHT.dress(new Scene(new Group()));
    }

    private static List<Sheet> sheets(PageSize size) {
        Report report = Reports.of(Reports.example(), new Choices("", Set.of(), new NoteChoice.None(), List.of()));
        return Pages.of(report, size, new EmbeddedFace(), Reports.ENGLISH);
    }

    /// Paper with the margins that printers are given, with margins at their least, and of the other size.
    @ParameterizedTest
    @CsvSource({
        "A4, 487, 733, 0.8589",
        "A4, 567, 813, 0.9989",
        "A4, 595, 841, 1",
        "LETTER, 487, 733, 0.8339",
        "A4, 504, 684, 0.8403",
        "LETTER, 1190, 1683, 1"
    })
    void everyPageStandsWholeOnThePaperAndIsNeverEnlarged(PageSize size, double width, double height, double fit) {
        List<Sheet> sheets = sheets(size);
        List<Group> pages = onFx(() -> new PaperPages(sheets).on(width, height));

        assertThat(pages).hasSameSizeAs(sheets);
        for (Group page : pages) {
            WritableImage seen = onFx(() -> snapshot(page, width, height));
            assertThat(inked(seen, width, height, true)).isPositive();
            assertThat(inked(seen, width, height, false)).isZero();
            assertThat(fitOf(page)).isEqualTo(fit, within(0.001));
        }
    }

    private static double fitOf(Group page) {
        Transform last = page.getChildren().getFirst().getTransforms().getLast();
        return last instanceof Scale scale ? scale.getX() * 4 : Double.NaN;
    }

    /// The paper with a rim around what can be printed on.
    private static WritableImage snapshot(Group page, double width, double height) {
        SnapshotParameters area = new SnapshotParameters();
        area.setViewport(new Rectangle2D(-AROUND, -AROUND, width + 2 * AROUND, height + 2 * AROUND));
        area.setFill(Color.WHITE);
        return page.snapshot(area, null);
    }

    /// How many dots are not blank within what can be printed on, or around it.
    private static long inked(WritableImage image, double width, double height, boolean within) {
        PixelReader dots = image.getPixelReader();
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside = x >= AROUND && x < AROUND + width && y >= AROUND && y < AROUND + height;
                if (inside == within && dots.getColor(x, y).getBrightness() < 0.9) {
                    count++;
                }
            }
        }
        return count;
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), work);
    }
}
