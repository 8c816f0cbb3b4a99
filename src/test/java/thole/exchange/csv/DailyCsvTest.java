package thole.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.exchange.FactorBook;
import thole.exchange.Offer;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorName;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

class DailyCsvTest {

    private static final String HEADER =
            "date,time,pain,locations,sleep_hours,sleep_quality,stress,sitting_hours,activity_minutes,note\n";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final BatchId BATCH = new BatchId("b");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final JournalFacts FACTS = new JournalFacts(new JournalId(new UUID(1, 2)), false, DayStart.USUAL);
    private static final DailyRules RULES =
            new DailyRules(original -> new Provenance.Imported(BATCH, original), true, ZONE, DayStart.USUAL);

    private final RandomGenerator random = new Random(1);
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void aFullLineBecomesTheRatingOfTheDayAndItsValues() throws ProblemException {
        Offer offer = read(HEADER + "2026-03-01,,4,lower_back_left;buttock_left,6.5,4,7,8.0,20,\"Sat, then walked\"\n");
        assertThat(offer.contents())
                .containsExactly(
                        new Reading(
                                FIRST,
                                ReadingTime.WHOLE_DAY,
                                given(new Intensity(4)),
                                given(List.of(PainPlace.of(Region.LOWER_BACK_LEFT), PainPlace.of(Region.BUTTOCK_LEFT))),
                                Answer.missing(),
                                given("Sat, then walked")),
                        new DayValues(
                                FIRST,
                                new Sleep(given(new Hours(6.5)), given(new Rating(4))),
                                given(new Rating(7)),
                                given(new Hours(8)),
                                new Activity(given(new Minutes(20)), Answer.missing()),
                                Map.of(),
                                Answer.missing()));
        assertThat(offer.newFactors()).isEmpty();
    }

    @Test
    void anEmptyCellIsMissingAndNeverZero() throws ProblemException {
        assertThat(read("date,pain,stress\n2026-03-01,,0\n2026-03-02,0,\n2026-03-03,,\n")
                        .contents())
                .containsExactly(
                        new DayValues(
                                FIRST,
                                Sleep.MISSING,
                                given(new Rating(0)),
                                Answer.missing(),
                                Activity.MISSING,
                                Map.of(),
                                Answer.missing()),
                        rated(FIRST.plusDays(1), new Intensity(0), ""));
    }

    @Test
    void columnsMayComeInAnyOrderWithAnyCase() throws ProblemException {
        assertThat(read("Pain, DATE \n4,2026-03-01\n").contents()).containsExactly(rated(FIRST, new Intensity(4), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uFEFFdate,pain\n2026-03-01,4\n", "date,pain\r\n2026-03-01,4\r\n", "date,pain\n2026-03-01,4"})
    void marksAndLineEndsOfEveryKindAreTheSame(String text) throws ProblemException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(read(CsvText.decode("a.csv", bytes)).contents()).containsExactly(rated(FIRST, new Intensity(4), ""));
    }

    @Test
    void lettersThatAreNotUtf8AreRefusedByTheFilesName() {
        assertThat(refusal(() -> CsvText.decode("a.csv", new byte[] {'d', (byte) 0xE4})))
                .isEqualTo(Problem.of(Code.NOT_UTF8, "a.csv"));
    }

    @Test
    void aNoteMayGoOverSeveralLines() throws ProblemException {
        Offer offer = read("date,note\n2026-03-01,\"one\r\ntwo, \"\"three\"\"\"\n2026-03-02,four\n");
        assertThat(offer.contents().stream().map(content -> ((Reading) content).note()))
                .containsExactly(given("one\r\ntwo, \"three\""), given("four"));
    }

    @Test
    void painIsRoundedToHalvesAndKeepsItsText() throws ProblemException {
        assertThat(read("date,pain\n2026-03-01,4.26\n2026-03-02,4.24\n2026-03-03,3.75\n")
                        .contents())
                .containsExactly(
                        rated(FIRST, new Intensity(4.5), "4.26"),
                        rated(FIRST.plusDays(1), new Intensity(4), "4.24"),
                        rated(FIRST.plusDays(2), new Intensity(4), "3.75"));
    }

    @Test
    void aLineWithATimeIsAReadingAtThatMomentOfTheJournalDay() throws ProblemException {
        assertThat(read("date,time,pain\n2026-03-01,08:15,4\n2026-03-01,01:30,5\n")
                        .contents())
                .containsExactly(
                        at(FIRST, LocalDateTime.of(2026, 3, 1, 8, 15), 4),
                        at(FIRST, LocalDateTime.of(2026, 3, 2, 1, 30), 5));
    }

    @Test
    void aTimeThatTheClockChangeSkippedIsReadAnHourLater() throws ProblemException {
        assertThat(read("date,time,pain\n2026-03-28,02:30,4\n").contents())
                .containsExactly(at(LocalDate.of(2026, 3, 28), LocalDateTime.of(2026, 3, 29, 3, 30), 4));
    }

    @Test
    void linesOfOneDayWithTimesShareItsValues() throws ProblemException {
        Offer offer = read("date,time,pain,stress\n2026-03-01,08:00,4,\n2026-03-01,20:00,5,7\n2026-03-01,,,7\n");
        assertThat(offer.contents()).hasSize(3).last().isEqualTo(stress(FIRST, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-03-01,,12,,,,,,, | pain | PAIN_OUT_OF_RANGE",
                "2026-03-01,,-1,,,,,,, | pain | PAIN_OUT_OF_RANGE",
                "2026-03-01,,abc,,,,,,, | pain | NOT_A_NUMBER",
                "2026-03-01,,NaN,,,,,,, | pain | NOT_A_NUMBER",
                "2026-03-01,,1e999,,,,,,, | pain | NOT_A_NUMBER",
                "2026-03-01,,\"4,5\",,,,,,, | pain | NOT_A_NUMBER",
                "2026-06-31,,4,,,,,,, | date | NO_SUCH_DAY",
                "2026-02-29,,4,,,,,,, | date | NO_SUCH_DAY",
                "31.06.2026,,4,,,,,,, | date | NOT_A_DATE",
                ",,4,,,,,,, | date | NOT_A_DATE",
                "2026-03-01,25:00,4,,,,,,, | time | NOT_A_TIME",
                "2026-03-01,noon,4,,,,,,, | time | NOT_A_TIME",
                "2026-03-01,,4,left_wing,,,,,, | locations | UNKNOWN_REGION",
                "2026-03-01,,4,,24.5,,,,, | sleep_hours | HOURS_OUT_OF_RANGE",
                "2026-03-01,,4,,,10.5,,,, | sleep_quality | RATING_OUT_OF_RANGE",
                "2026-03-01,,4,,,,-0.5,,, | stress | RATING_OUT_OF_RANGE",
                "2026-03-01,,4,,,,,25,, | sitting_hours | HOURS_OUT_OF_RANGE",
                "2026-03-01,,4,,,,,,1441, | activity_minutes | MINUTES_OUT_OF_RANGE"
            })
    void whatCannotBeIsRefusedWithItsLineAndField(String line, String field, Code code) {
        Problem problem = refusal(() -> read(HEADER + "2026-02-01,,3,,,,,,,\n\n" + line + "\n"));
        assertThat(problem.code()).isEqualTo(Code.IN_LINE);
        assertThat(problem.details().getFirst()).isEqualTo(4L);
        Problem inField = (Problem) problem.details().get(1);
        assertThat(inField.code()).isEqualTo(Code.IN_FIELD);
        assertThat(inField.details().getFirst()).isEqualTo(field);
        assertThat(((Problem) inField.details().get(1)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pain,stress | COLUMN_MISSING",
                "date,pain,Pain | COLUMN_TWICE",
                "date,Coffee,coffee | COLUMN_TWICE"
            })
    void aWrongHeaderIsRefusedInLineOne(String header, Code code) {
        Problem problem = refusal(() -> read(header + "\n2026-03-01,4,4\n"));
        assertThat(problem.code()).isEqualTo(Code.IN_LINE);
        assertThat(problem.details().getFirst()).isEqualTo(1L);
        assertThat(((Problem) problem.details().get(1)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "date,pain\n", "date,pain\n,\n"})
    void aFileWithoutEntriesIsRefused(String text) {
        assertThat(refusal(() -> read(text))).isEqualTo(Problem.of(Code.FILE_EMPTY, "a.csv"));
    }

    @Test
    void twoLinesOfOneDayWithoutATimeAreRefused() {
        assertThat(refusal(() -> read("date,pain\n2026-03-01,4\n2026-03-02,4\n2026-03-01,5\n")))
                .isEqualTo(inLine(4, Problem.of(Code.DAY_TWICE, FIRST)));
    }

    @Test
    void twoValuesForOneDayAreRefused() {
        assertThat(refusal(() -> read("date,time,stress\n2026-03-01,08:00,4\n2026-03-01,20:00,5\n")))
                .isEqualTo(inLine(3, Problem.of(Code.DAY_TWICE, FIRST)));
    }

    @Test
    void cellsBeyondTheHeaderAreRefusedWhereTheySaySomething() throws ProblemException {
        assertThat(read("date,pain\n2026-03-01,4,,\n").contents()).hasSize(1);
        assertThat(refusal(() -> read("date,pain\n2026-03-01,4,5\n")))
                .isEqualTo(inLine(2, Problem.of(Code.ROW_TOO_LONG, 3, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date,note\n2026-03-01,\"open\n", "date,note\n2026-03-01,\"a\"b\n"})
    void quotesThatDoNotPairUpAreRefused(String text) {
        assertThat(refusal(() -> read(text))).isEqualTo(inLine(2, Problem.of(Code.ROW_UNREADABLE)));
    }

    @Test
    void furtherColumnsBecomeFactorsOfThePersonsOwn() throws ProblemException {
        Offer offer = read("date,Coffee,Late screen,Alone\n2026-03-01,2.5,yes,1\n2026-03-02,0,no,0\n");
        assertThat(offer.newFactors().values())
                .containsExactly(
                        FactorBook.declaration(new FactorName("Coffee"), new FactorScale.Amount("")),
                        FactorBook.declaration(new FactorName("Late screen"), new FactorScale.YesNo()),
                        FactorBook.declaration(new FactorName("Alone"), new FactorScale.YesNo()));
        List<CustomFactorId> ids = offer.newFactors().keySet().stream()
                .map(id -> new CustomFactorId(id.value()))
                .toList();
        assertThat(offer.contents())
                .containsExactly(
                        own(FIRST, Map.of(ids.get(0), given(2.5), ids.get(1), given(1.0), ids.get(2), given(1.0))),
                        own(
                                FIRST.plusDays(1),
                                Map.of(ids.get(0), given(0.0), ids.get(1), given(0.0), ids.get(2), given(0.0))));
    }

    @Test
    void aColumnOfTextIsRefusedByName() {
        assertThat(refusal(() -> read("date,Weather\n2026-03-01,\n2026-03-02,sunny\n")))
                .isEqualTo(inLine(3, Problem.of(Code.FACTOR_COLUMN_IS_TEXT, "Weather")));
        assertThat(refusal(() -> read("date,Mixed\n2026-03-01,yes\n2026-03-02,3\n")))
                .isEqualTo(inLine(3, Problem.of(Code.FACTOR_COLUMN_IS_TEXT, "Mixed")));
    }

    @Test
    void aColumnWithoutAnyValueMakesNoFactor() throws ProblemException {
        assertThat(read("date,pain,Coffee\n2026-03-01,4,\n").newFactors()).isEmpty();
    }

    @Test
    void aColumnFillsTheJournalsFactorOfThatNameWhateverItsCase() throws ProblemException {
        EntryId coffee = EntryId.next(clock, random);
        JournalSnapshot journal = JournalSnapshot.of(
                FACTS,
                List.of(Entry.first(
                        coffee, FactorBook.declaration(new FactorName("Coffee"), new FactorScale.ZeroToTen()))));
        FactorBook book = new FactorBook(journal, this::nextId);
        Offer offer = DailyCsv.read("a.csv", "date,COFFEE\n2026-03-01,3\n", RULES, book);
        assertThat(offer.newFactors()).isEmpty();
        assertThat(offer.contents())
                .containsExactly(own(FIRST, Map.of(new CustomFactorId(coffee.value()), given(3.0))));
        assertThat(refusal(() -> DailyCsv.read("a.csv", "date,coffee\n2026-03-01,11\n", RULES, book)))
                .isEqualTo(inLine(2, Problem.of(Code.FACTOR_VALUE_NOT_ALLOWED, "Coffee", "11")));
    }

    @Test
    void fiveThousandLinesAreRead() throws ProblemException {
        StringBuilder text = new StringBuilder("date,pain,stress\n");
        for (int i = 0; i < 5000; i++) {
            text.append(FIRST.plusDays(i)).append(',').append(i % 11).append(",5\n");
        }
        assertThat(read(text.toString()).contents()).hasSize(10_000);
    }

    @Test
    void aTextIsADailyCsvWhereItsFirstLineHasADate() {
        assertThat(List.of("pain,date\n", "\uFEFF\"date\"\n", "{\"date\":1}\n", "", "datum,pain\n"))
                .extracting(DailyCsv::isOne)
                .containsExactly(true, true, false, false, false);
    }

    private Offer read(String text) throws ProblemException {
        return DailyCsv.read("a.csv", text, RULES, new FactorBook(JournalSnapshot.of(FACTS, List.of()), this::nextId));
    }

    private EntryId nextId() {
        return EntryId.next(clock, random);
    }

    private static Problem refusal(ThrowingCallable reading) {
        return catchThrowableOfType(ProblemException.class, reading).problem();
    }

    private static Problem inLine(long line, Problem problem) {
        return Problem.of(Code.IN_LINE, line, problem);
    }

    private static <T> Answer<T> given(T value) {
        return Answer.of(value, new Provenance.Imported(BATCH, ""));
    }

    private static Content rated(LocalDate day, Intensity pain, String original) {
        return Reading.of(day, ReadingTime.WHOLE_DAY, Answer.of(pain, new Provenance.Imported(BATCH, original)));
    }

    private static Content at(LocalDate day, LocalDateTime local, double pain) {
        return Reading.of(day, new ReadingTime.At(Moment.at(local, ZONE)), given(new Intensity(pain)));
    }

    private static Content stress(LocalDate day, double stress) {
        return new DayValues(
                day,
                Sleep.MISSING,
                given(new Rating(stress)),
                Answer.missing(),
                Activity.MISSING,
                Map.of(),
                Answer.missing());
    }

    private static Content own(LocalDate day, Map<CustomFactorId, Answer<Double>> custom) {
        return new DayValues(
                day, Sleep.MISSING, Answer.missing(), Answer.missing(), Activity.MISSING, custom, Answer.missing());
    }
}
