package thole.insight.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;

class YearBlocksTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 2, 28);

    @Test
    void everyDayIsInExactlyOneBlockAndNoneIsShort() {
        for (int days = 1; days <= 4000; days++) {
            List<Period> blocks = YearBlocks.periods(record(days));

            assertThat(blocks.getFirst().from()).isEqualTo(FIRST);
            assertThat(blocks.getLast().to()).isEqualTo(record(days).to());
            for (int i = 1; i < blocks.size(); i++) {
                assertThat(blocks.get(i).from())
                        .isEqualTo(blocks.get(i - 1).to().plusDays(1));
                assertThat(blocks.get(i - 1).days()).isEqualTo(365);
            }
            assertThat(blocks.getLast().days()).isBetween(Math.min(days, 180), 365 + 179);
        }
    }

    @Test
    void aRestOfAHundredAndEightyDaysIsABlockAndLessJoinsTheLast() {
        assertThat(lengths(100)).containsExactly(100);
        assertThat(lengths(365)).containsExactly(365);
        assertThat(lengths(544)).containsExactly(544);
        assertThat(lengths(545)).containsExactly(365, 180);
        assertThat(lengths(730)).containsExactly(365, 365);
        assertThat(lengths(909)).containsExactly(365, 544);
        assertThat(lengths(910)).containsExactly(365, 365, 180);
        assertThat(lengths(3650)).hasSize(10).containsOnly(365);
    }

    @Test
    void noDaysHaveNoBlocks() {
        assertThat(YearBlocks.periods(Period.none(FIRST))).isEmpty();
        assertThat(YearBlocks.of(new Recorded().journal(), FIRST)).isEmpty();
    }

    @Test
    void onlyARecordOfMoreThanSevenHundredAndThirtyDaysIsCut() {
        assertThat(YearBlocks.of(ends(730).journal(), FIRST)).isEmpty();
        assertThat(YearBlocks.of(ends(731).journal(), FIRST)).hasSize(2);
    }

    @Test
    void aBlockWithoutARecordedDayIsLeftOut() {
        List<Frame> blocks = YearBlocks.of(ends(1460).journal(), FIRST);

        LocalDate last = FIRST.plusDays(1459);
        assertThat(blocks.stream().map(Frame::period))
                .containsExactly(new Period(FIRST, FIRST), new Period(last, last));
    }

    @Test
    void everyRecordedDayLiesInOneFrame() {
        Recorded recorded = new Recorded();
        for (int day = 0; day < 1000; day += 3) {
            recorded.pain(FIRST.plusDays(day), 4);
        }

        List<Frame> blocks = YearBlocks.of(recorded.journal(), FIRST);

        assertThat(blocks).hasSize(3);
        assertThat(blocks.stream().mapToInt(Frame::entries).sum()).isEqualTo(334);
    }

    private static List<Integer> lengths(int days) {
        return YearBlocks.periods(record(days)).stream().map(Period::days).toList();
    }

    private static Period record(int days) {
        return new Period(FIRST, FIRST.plusDays(days - 1L));
    }

    // Pain on the first and on the last day only.
    private static Recorded ends(int days) {
        return new Recorded().pain(FIRST, 4).pain(FIRST.plusDays(days - 1L), 5);
    }
}
