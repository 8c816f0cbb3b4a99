package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thole.report.calibration.CalibrationCounts;

/// The long form: `packaging/calibrate`. It writes the committed counts and the page that is made from them.
class LongFormTest {

    private static final Path COUNTS = Path.of("src/main/resources/thole/calibration/counts.csv");

    @Test
    @Tag("calibration")
    void everyCellIsCountedAndThePageIsWrittenFromTheCounts() throws IOException {
        LongForm form = new LongForm(
                property("only"),
                Integer.parseInt(property("journals")),
                LocalDate.parse(property("date")),
                Path.of("target/calibration"),
                System.out);

        form.run(COUNTS);

        assertThat(writePage()).contains(property("date"));
    }

    @Test
    @Tag("calibration")
    void thePageIsWrittenFromTheCommittedCounts() throws IOException {
        assertThat(writePage()).startsWith("# ");
    }

    @Test
    @Tag("calibration")
    void whatTheShortFormComesToIsWrittenDown() throws IOException {
        CountsFile.write(ShortForm.EXPECTED, ShortForm.counted());

        assertThat(CountsFile.read(ShortForm.EXPECTED)).isNotEmpty();
    }

    private static String writePage() throws IOException {
        String page = CalibrationPage.of(new CalibrationCounts(CountsFile.read(COUNTS)));
        Files.writeString(CalibrationPage.FILE, page);
        return page;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty("calibration." + name), name + " is set by the profile");
    }
}
