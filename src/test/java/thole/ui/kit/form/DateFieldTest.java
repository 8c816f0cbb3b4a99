package thole.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.text.Texts;

@ExtendWith(ApplicationExtension.class)
class DateFieldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private DateField british;

    @SuppressWarnings("NullAway.Init") // likewise
    private DateField german;

    private static DateField field(Locale locale) {
        return new DateField(new Texts(locale), "Date", DAY);
    }

    @Start
    void start(Stage stage) {
        british = field(Locale.UK);
        german = field(Locale.GERMANY);
        stage.setScene(new Scene(new VBox(british, german, new Button("next")), 400, 300));
        stage.show();
    }

    @Test
    void theDateIsWrittenAsTheLanguageOfTheWindowWritesIt() {
        assertThat(british.getEditor().getText()).isEqualTo("09/11/2026");
        assertThat(german.getEditor().getText()).isEqualTo("9.11.2026");
        assertThat(british.getEditor().getAccessibleText()).isEqualTo("Date");
    }

    @Test
    void aTypedDateIsTakenWithDayAndMonthInTheirOrder(FxRobot robot) {
        type(robot, british, "3/4/2026");
        type(robot, german, "3.4.2026");

        assertThat(british.getValue()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(german.getValue()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void theFormOfFilesIsUnderstoodInEveryLanguage(FxRobot robot) {
        type(robot, german, "2026-04-03");

        assertThat(german.getValue()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void whatIsNoDateLeavesNone(FxRobot robot) {
        type(robot, british, "31/06/2026");
        type(robot, german, "");

        assertThat(british.getValue()).isNull();
        assertThat(german.getValue()).isNull();
    }

    private static void type(FxRobot robot, DateField field, String text) {
        robot.interact(() -> field.getEditor().setText(text));
        robot.interact(field::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
