package thole.ui.today.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Answer;
import thole.model.Checked;
import thole.model.Problem.Code;
import thole.ui.today.control.AmountScale.Kind;

class AmountScaleTest {

    private final AmountScale sleep = new AmountScale(Kind.HOURS, 0.25, 7, "h", Locale.UK);
    private final AmountScale activity = new AmountScale(Kind.MINUTES, 5, 5, "min", Locale.UK);
    private final AmountScale coffee = new AmountScale(Kind.NUMBER, 1, 1, "Cups", Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "7.5, 7.5",
        "'7,5', 7.5",
        "7½, 7.5",
        "½, 0.5",
        "7:30, 7.5",
        "7 h 30, 7.5",
        "7h30 min, 7.5",
        "7 h, 7",
        "45 min, 0.75",
        "' 8 ', 8",
        "0, 0",
        "24, 24"
    })
    void hoursAreReadAsPeopleWriteThem(String typed, double hours) {
        assertThat(sleep.read(typed)).isEqualTo(Checked.accepted(hours));
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "15 min, 15", "1:30, 90", "1 h 30, 90", "1.5 h, 90", "2H, 120"})
    void minutesAreReadAsPeopleWriteThem(String typed, double minutes) {
        assertThat(activity.read(typed)).isEqualTo(Checked.accepted(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "7:60", "-1", "7 30", "1e3", ".", "h", "NaN", "½½"})
    void whatCannotBeUnderstoodIsRefusedAndNeverGuessed(String typed) {
        assertThat(sleep.read(typed)).isEqualTo(Checked.refused(Code.NOT_A_NUMBER, typed));
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThat(sleep.read("25")).isEqualTo(Checked.refused(Code.HOURS_OUT_OF_RANGE, 25.0));
        assertThat(activity.read("25 h")).isEqualTo(Checked.refused(Code.MINUTES_OUT_OF_RANGE, 1500.0));
    }

    @Test
    void whatItWritesItReads() {
        assertThat(sleep.write(7.25)).isEqualTo("7 h 15");
        assertThat(sleep.read(sleep.write(7.25))).isEqualTo(Checked.accepted(7.25));
        assertThat(activity.write(90)).isEqualTo("90 min");
        assertThat(activity.read(activity.write(90))).isEqualTo(Checked.accepted(90.0));
        assertThat(coffee.write(2)).isEqualTo("2 Cups");
        assertThat(coffee.read("3 cups")).isEqualTo(Checked.accepted(3.0));
    }

    @Test
    void steppingBeginsWhereTheScaleSaysAndStaysInTheDay() {
        assertThat(sleep.stepped(Answer.missing(), 1)).isEqualTo(7);
        assertThat(sleep.stepped(Answer.typed(7.0), 1)).isEqualTo(7.25);
        assertThat(sleep.stepped(Answer.typed(24.0), 4)).isEqualTo(24);
        assertThat(coffee.stepped(Answer.typed(0.0), -1)).isZero();
    }
}
