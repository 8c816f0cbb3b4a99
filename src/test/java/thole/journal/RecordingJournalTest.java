package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static thole.journal.TestJournals.TODAY;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn.Mode;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;

class RecordingJournalTest {

    @TempDir
    Path folder;

    private RecordingJournal journal;

    @BeforeEach
    void open() throws ProblemException {
        journal = TestJournals.create(folder.resolve("a.thole"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    static Reading pain(int daysAgo, double points) {
        return Reading.of(TODAY.minusDays(daysAgo), ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)));
    }

    static DayValues stress(int daysAgo, double points) {
        DayValues none = DayValues.empty(TODAY.minusDays(daysAgo));
        return new DayValues(
                none.day(),
                none.sleep(),
                Answer.typed(new Rating(points)),
                none.sitting(),
                none.activity(),
                Map.of(),
                none.flare());
    }

    static CheckIn painOnly(int daysAgo, double points) {
        return CheckIn.fillIn(List.of(pain(daysAgo, points)), List.of());
    }

    @Test
    void savingTwiceKeepsOneEntryPerDay() {
        journal.save(painOnly(0, 4)).join();
        journal.save(painOnly(0, 5.5)).join();
        assertThat(journal.snapshot().day(TODAY).entries())
                .extracting(Entry::revision, Entry::content)
                .containsExactly(tuple(2, pain(0, 5.5)));
    }

    @Test
    void anAnswerAboutAnEarlierDayIsStampedAsTypedLater() {
        journal.save(painOnly(1, 4)).join();
        assertThat(journal.snapshot()
                        .day(TODAY.minusDays(1))
                        .readings()
                        .getFirst()
                        .content()
                        .intensity())
                .isEqualTo(Answer.of(new Intensity(4), Provenance.Typed.LATER));
    }

    @Test
    void anAnswerThatSaysTheSameKeepsItsStampAndMakesNoRevision() {
        journal.save(painOnly(1, 4)).join();
        JournalSnapshot before = journal.snapshot();
        JournalChange nothing = journal.save(painOnly(1, 4)).join();
        assertThat(nothing.note().number()).isZero();
        assertThat(nothing.days()).isEmpty();
        assertThat(journal.snapshot()).isSameAs(before);
        Reading suggested = Reading.of(
                TODAY.minusDays(1), ReadingTime.WHOLE_DAY, Answer.of(new Intensity(4), Provenance.Typed.SUGGESTED));
        assertThat(journal.save(CheckIn.fillIn(List.of(suggested), List.of()))
                        .join()
                        .note()
                        .number())
                .isZero();
    }

    @Test
    void fillingInLeavesTheOtherAnswers() {
        journal.save(CheckIn.fillIn(List.of(pain(0, 4)), List.of(stress(0, 6)))).join();
        journal.save(CheckIn.fillIn(List.of(withNote(0, "late")), List.of(DayValues.empty(TODAY))))
                .join();
        Reading both = new Reading(
                TODAY,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4)),
                Answer.missing(),
                Answer.missing(),
                Answer.typed("late"));
        assertThat(contents(0)).containsExactly(both, stress(0, 6));
    }

    @Test
    void replacingTakesMissingAnswersOutAndAnEmptyEntryAway() {
        journal.save(CheckIn.fillIn(List.of(pain(0, 4)), List.of(stress(0, 6)))).join();
        journal.save(new CheckIn(
                        Mode.REPLACE,
                        List.of(withNote(0, "only this")),
                        List.of(DayValues.empty(TODAY)),
                        List.of(),
                        List.of(),
                        Set.of()))
                .join();
        assertThat(contents(0)).containsExactly(withNote(0, "only this"));
    }

    @Test
    void readingsAreToldApartByTheirMoment() {
        journal.save(CheckIn.fillIn(List.of(at(MORNING, 3), peak(MORNING, 8)), List.of()))
                .join();
        journal.save(CheckIn.fillIn(List.of(at(MORNING.withHour(9), 5)), List.of()))
                .join();
        journal.save(CheckIn.fillIn(List.of(at(MORNING, 3.5)), List.of())).join();
        assertThat(contents(0)).containsExactly(at(MORNING, 3.5), peak(MORNING, 8), at(MORNING.withHour(9), 5));
    }

    @Test
    void theTwoHoursOfAClockChangeAreTwoReadings() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime twice = LocalDateTime.of(2025, 10, 26, 2, 30);
        Reading summer = reading(new ReadingTime.At(new Moment(twice, berlin, ZoneOffset.ofHours(2))), 1);
        Reading winter = reading(new ReadingTime.At(new Moment(twice, berlin, ZoneOffset.ofHours(1))), 2);
        journal.save(CheckIn.fillIn(List.of(summer, winter), List.of())).join();
        assertThat(journal.snapshot().entries()).hasSize(2);
    }

    @Test
    void treatmentsAreAddedAndTakenOffByTheirId() {
        Treatment heat = Treatment.of(TODAY, "Heat", Answer.typed("20 min"));
        journal.save(withTreatments(Mode.FILL_IN, heat, heat)).join();
        assertThat(contents(0)).containsExactly(heat, heat);
        assertThat(journal.save(withTreatments(Mode.REPLACE, heat, heat))
                        .join()
                        .note()
                        .number())
                .as("a draft of the whole day names them again")
                .isZero();
        EntryId second = journal.snapshot().day(TODAY).treatments().getLast().id();
        journal.save(new CheckIn(Mode.REPLACE, List.of(), List.of(), List.of(), List.of(), Set.of(second)))
                .join();
        assertThat(contents(0)).containsExactly(heat);
    }

    @Test
    void anEmptyCheckInIsRefused() {
        CheckIn blank = CheckIn.fillIn(
                List.of(Reading.of(TODAY, ReadingTime.WHOLE_DAY, Answer.missing())), List.of(DayValues.empty(TODAY)));
        assertThat(TestJournals.problemOf(journal.save(blank))).isEqualTo(Code.NOTHING_TO_SAVE);
        assertThat(TestJournals.problemOf(journal.save(CheckIn.fillIn(List.of(), List.of()))))
                .isEqualTo(Code.NOTHING_TO_SAVE);
        assertThat(journal.snapshot().days()).isEmpty();
        assertThat(journal.canUndo()).isFalse();
    }

    @Test
    void aDayThatHasNotComeIsTakenAsItIsWritten() {
        journal.save(painOnly(-1, 4)).join();

        assertThat(contents(-1)).containsExactly(pain(-1, 4));
    }

    @Test
    void aNoteHasALimitAndOddCharactersAreReplaced() {
        Reading long1 = withNote(0, "x".repeat((1 << 20) + 1));
        assertThat(TestJournals.problemOf(journal.save(CheckIn.fillIn(List.of(long1), List.of()))))
                .isEqualTo(Code.NOTE_TOO_LONG);
        journal.save(CheckIn.fillIn(List.of(withNote(0, "a\0b\uD800")), List.of()))
                .join();
        assertThat(contents(0)).containsExactly(withNote(0, "a\uFFFDb\uFFFD"));
    }

    @Test
    void factorNamesAreUniqueWithoutCase() {
        journal.saveNew(factor("Coffee")).join();
        journal.saveNew(factor("Tea")).join();
        assertThat(TestJournals.problemOf(journal.saveNew(factor("COFFEE")))).isEqualTo(Code.FACTOR_NAME_TAKEN);
        EntryId tea = journal.snapshot().customFactors().getLast().id();
        assertThat(TestJournals.problemOf(journal.correct(tea, factor("coffee"))))
                .isEqualTo(Code.FACTOR_NAME_TAKEN);
        journal.correct(tea, factor("TEA")).join();
        assertThat(journal.snapshot().customFactors())
                .extracting(entry -> entry.content().name().text())
                .containsExactly("Coffee", "TEA");
    }

    @Test
    void thereIsOneStory() {
        journal.saveNew(new PainStory(Answer.typed(TODAY.minusYears(2)), Answer.missing()))
                .join();
        PainStory later = new PainStory(Answer.missing(), Answer.typed("a fall"));
        journal.saveNew(later).join();
        assertThat(journal.snapshot().entries().map(Entry::content)).isEqualTo(List.of(later));
    }

    @Test
    void anEntryCanMoveToAnotherDay() {
        journal.save(painOnly(0, 4)).join();
        EntryId id = journal.snapshot().day(TODAY).entries().getFirst().id();
        JournalChange moved = journal.correct(id, pain(1, 4)).join();
        assertThat(moved.days()).isEqualTo(Set.of(TODAY, TODAY.minusDays(1)));
        assertThat(contents(0)).isEmpty();
        assertThat(journal.snapshot().day(TODAY.minusDays(1)).entries()).hasSize(1);
    }

    @Test
    void observersAreToldAfterTheChangeAndAFaultyOneHarmsNobody() {
        List<JournalChange> told = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
        List<Throwable> bugs = new ArrayList<>();
        thread.setUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
        Subscription faulty = journal.observe(_ -> {
            throw new IllegalStateException("faulty");
        });
        Subscription subscription = journal.observe(told::add);
        JournalChange change = journal.save(painOnly(0, 4)).join();
        subscription.close();
        faulty.close();
        thread.setUncaughtExceptionHandler(usual);
        journal.save(painOnly(0, 5)).join();
        assertThat(told).containsExactly(change);
        assertThat(change.days()).isEqualTo(Set.of(TODAY));
        assertThat(bugs).hasSize(1);
    }

    @Test
    void afterClosingNothingIsAcceptedAndTheFileIsFree() throws ProblemException {
        journal.save(painOnly(0, 4)).join();
        journal.close();
        assertThat(journal.save(painOnly(0, 5))).isCompletedExceptionally();
        assertThat(contents(0)).containsExactly(pain(0, 4));
        journal = TestJournals.open(folder.resolve("a.thole"));
        assertThat(contents(0)).containsExactly(pain(0, 4));
    }

    @Test
    void deletingWhatIsGoneChangesNothing() {
        journal.save(painOnly(0, 4)).join();
        EntryId id = journal.snapshot().day(TODAY).entries().getFirst().id();
        assertThat(journal.delete(id).join().note().number()).isEqualTo(2);
        assertThat(journal.delete(id).join().note().number()).isZero();
        journal.undo().join();
        assertThat(contents(0)).containsExactly(pain(0, 4));
    }

    @Test
    void aNewChangeClearsRedo() {
        journal.save(painOnly(0, 4)).join();
        journal.undo().join();
        assertThat(journal.canRedo()).isTrue();
        journal.save(painOnly(0, 6)).join();
        assertThat(journal.canRedo()).isFalse();
    }

    private List<Content> contents(int daysAgo) {
        return journal.snapshot().day(TODAY.minusDays(daysAgo)).entries().stream()
                .<Content>map(Entry::content)
                .toList();
    }

    private static final LocalDateTime MORNING = TODAY.atTime(8, 0);

    private static Reading at(LocalDateTime time, double points) {
        return reading(new ReadingTime.At(Moment.at(time, ZoneOffset.UTC)), points);
    }

    private static Reading peak(LocalDateTime time, double points) {
        return reading(new ReadingTime.Peak(Moment.at(time, ZoneOffset.UTC)), points);
    }

    private static Reading reading(ReadingTime time, double points) {
        return Reading.of(TODAY, time, Answer.typed(new Intensity(points)));
    }

    private static Reading withNote(int daysAgo, String note) {
        return new Reading(
                TODAY.minusDays(daysAgo),
                ReadingTime.WHOLE_DAY,
                Answer.missing(),
                Answer.missing(),
                Answer.missing(),
                Answer.typed(note));
    }

    private static CheckIn withTreatments(Mode mode, Treatment... treatments) {
        return new CheckIn(mode, List.of(), List.of(), List.of(treatments), List.of(), Set.of());
    }

    static CustomFactor factor(String name) {
        return new CustomFactor(
                new FactorName(name),
                new FactorScale.YesNo(),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY);
    }

    @Test
    void undoAndRedoSurviveARestart() throws ProblemException {
        journal.save(painOnly(0, 4)).join();
        journal.save(painOnly(0, 5)).join();
        journal.close();
        journal = TestJournals.open(folder.resolve("a.thole"));
        journal.undo().join();
        assertThat(journal.snapshot().day(TODAY).readings().getFirst().content())
                .isEqualTo(pain(0, 4));
        journal.close();
        journal = TestJournals.open(folder.resolve("a.thole"));
        assertThat(journal.canRedo()).isTrue();
        journal.undo().join();
        assertThat(journal.snapshot().days()).isEmpty();
        assertThat(journal.canUndo()).isFalse();
        journal.redo().join();
        journal.redo().join();
        assertThat(journal.snapshot().day(TODAY).readings().getFirst().content())
                .isEqualTo(pain(0, 5));
        assertThat(TestJournals.problemOf(journal.redo())).isEqualTo(Code.NOTHING_TO_REDO);
    }
}
