package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.entry.DayValues;

class FlaresOfTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static DayValues marked(LocalDate day) {
        DayValues empty = DayValues.empty(day);
        return new DayValues(
                day, empty.sleep(), empty.stress(), empty.sitting(), empty.activity(), Map.of(), Answer.typed(true));
    }

    private static TestDays steady(int days) {
        TestDays record = new TestDays();
        for (int i = 0; i < days - 1; i++) {
            record.pain(START.plusDays(i), 2);
        }
        return record.pain(START.plusDays(days - 1), 8);
    }

    @Test
    void theRuleFindsADayClearlyAboveTheOthers() {
        assertThat(FlaresOf.days(steady(28).journal(), START.plusDays(27))).containsExactly(START.plusDays(27));
    }

    @Test
    void withFewerThanFourWeeksOnlyMarkedDaysAreFlares() {
        TestDays record = steady(27).entry(marked(START.plusDays(3)));

        assertThat(FlaresOf.days(record.journal(), START.plusDays(26))).containsExactly(START.plusDays(3));
    }
}
