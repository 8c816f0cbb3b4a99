package thole.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import thole.exchange.FactorBook;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance.Typed;
import thole.model.day.DayStart;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.DayValues;
import thole.model.entry.EntryId;
import thole.model.entry.JournalFacts;
import thole.model.entry.JournalId;
import thole.model.entry.JournalSnapshot;
import thole.model.entry.Reading;
import thole.model.factor.FactorName;
import thole.model.factor.FactorScale;

class DailyLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final DailyRules RULES = new DailyRules(_ -> Typed.SAME_DAY, false, ZoneOffset.UTC, DayStart.USUAL);

    private final RandomGenerator random = new Random(1);
    private final FactorBook factors = new FactorBook(
            JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(1, 2)), false, DayStart.USUAL), List.of()),
            () -> EntryId.next(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), random));

    @Test
    void aLineIsReadUnderTheHeader() throws ProblemException {
        DailyLines lines = DailyLines.under("\uFEFFdate,pain", RULES);
        assertThat(lines.read(2, "2026-03-01,4.5", factors))
                .isEqualTo(new DailyLine(
                        2,
                        Reading.of(DAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4.5))),
                        DayValues.empty(DAY)));
    }

    @Test
    void whatSomebodyTypesIsNotRounded() throws ProblemException {
        DailyLines lines = DailyLines.under("date,pain", RULES);
        assertThat(refusal(() -> lines.read(2, "2026-03-01,4.3", factors)))
                .isEqualTo(Problem.of(Code.IN_FIELD, "pain", Problem.of(Code.PAIN_NOT_IN_HALVES, 4.3)));
    }

    @Test
    void aLineThatSaysNothingOrGoesOnInTheNextIsRefused() throws ProblemException {
        DailyLines lines = DailyLines.under("date,pain,note", RULES);
        assertThat(refusal(() -> lines.read(2, "", factors))).isEqualTo(Problem.of(Code.NOTHING_TO_SAVE));
        assertThat(refusal(() -> lines.read(2, "2026-03-01,,", factors))).isEqualTo(Problem.of(Code.NOTHING_TO_SAVE));
        assertThat(refusal(() -> lines.read(2, "2026-03-01,4,\"goes on", factors)))
                .isEqualTo(Problem.of(Code.ROW_UNREADABLE));
    }

    @Test
    void aSingleOneMakesANumberAndOnlyAWordMakesAYesNoFactor() throws ProblemException {
        DailyLines lines = DailyLines.under("date,Coffee,Screen", RULES);
        var _ = lines.read(2, "2026-03-01,1,yes", factors);
        var _ = lines.read(3, "2026-03-02,3,0", factors);
        assertThat(factors.added().values())
                .containsExactly(
                        FactorBook.declaration(new FactorName("Coffee"), new FactorScale.Amount("")),
                        FactorBook.declaration(new FactorName("Screen"), new FactorScale.YesNo()));
        assertThat(refusal(() -> lines.read(4, "2026-03-03,,2", factors)))
                .isEqualTo(Problem.of(Code.FACTOR_VALUE_NOT_ALLOWED, "Screen", "2"));
        assertThat(refusal(() -> lines.read(4, "2026-03-03,some,", factors)))
                .isEqualTo(Problem.of(Code.FACTOR_COLUMN_IS_TEXT, "Coffee"));
    }

    private static Problem refusal(ThrowingCallable reading) {
        return catchThrowableOfType(ProblemException.class, reading).problem();
    }
}
