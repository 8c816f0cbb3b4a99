package thole.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.interval.FirstDaysPlot;
import thole.chart.interval.IntervalPlot.Claim;
import thole.insight.Analysis;
import thole.insight.Recorded;
import thole.insight.frame.Window;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;
import thole.text.StressedText;
import thole.text.Texts;
import thole.ui.patterns.PatternRow.Compared;
import thole.ui.patterns.PatternRow.Unchanged;
import thole.ui.patterns.PatternRow.Waiting;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.FirstDays;
import thole.ui.patterns.PatternsBody.Group;
import thole.ui.patterns.PatternsBody.NoEntries;
import thole.ui.patterns.PatternsBody.Table;
import thole.ui.patterns.PatternsState.PeriodChoice;

class PatternsReadingTest {

    private final PatternsReading reading = new PatternsReading(new Texts(Locale.ENGLISH));

    @Test
    void anEmptyJournalHasNoTable() {
        PatternsState state = read(new Recorded().journal(), Window.USUAL);

        assertThat(state.body()).isEqualTo(new NoEntries());
        assertThat(state.working()).isFalse();
    }

    @Test
    void inTheFirstDaysThereIsNoEstimateAtAll() {
        Early early = (Early) read(Sample.withALink(8).journal(), Window.USUAL).body();

        assertThat(early.soFar())
                .isEqualTo("You have 8 days with pain ratings so far. There is no need to fill every day.");
        assertThat(early.days().days())
                .hasSize(8)
                .extracting(FirstDaysPlot.Day::date)
                .startsWith("2 Mar", "", "4 Mar");
        assertThat(early.days().slots()).isEqualTo(14);
        assertThat(early.days().room()).isEqualTo("room for the next 6 days");
        assertThat(early.factors()).hasOnlyElementsOfType(Waiting.class);
        assertThat(early.factors())
                .extracting(row -> row.subject().name(), row -> ((Waiting) row).progress())
                .contains(tuple("Stress", "8 of 14 days"), tuple("Sitting", "5 of 14 days"));
    }

    @Test
    void painWithoutAnyFactorIsEarlyToo() {
        JournalSnapshot journal = new Recorded().pain(Sample.START, 3).journal();

        Early early = (Early) read(journal, Window.USUAL).body();

        assertThat(early.soFar())
                .isEqualTo("You have one day with a pain rating so far. There is no need to fill every day.");
        assertThat(early.days().sentence()).isEqualTo("Pain from 0 to 10 on the first day, one of them with a rating.");
        assertThat(early.factors()).isEmpty();
    }

    @Test
    void fewDaysOverALongTimeAreNotDrawnOneByOne() {
        JournalSnapshot journal = new Recorded()
                .pain(Sample.START, 3)
                .pain(Sample.START.plusDays(40), 4)
                .journal();

        assertThat(((Early) read(journal, Window.USUAL).body()).days()).isEqualTo(FirstDays.NOT_DRAWN);
    }

    @Test
    void groupsStandInTheirOrderWithoutEmptyOnes() {
        Table table = (Table) read(Sample.withALink(60).journal(), Window.USUAL).body();

        assertThat(table.standing()).isEmpty();
        assertThat(table.groups())
                .extracting(Group::heading)
                .startsWith("Linked")
                .endsWith("Not enough to compare yet");
        assertThat(table.groups()).allSatisfy(group -> assertThat(group.rows()).isNotEmpty());
    }

    @Test
    void aLinkIsInItsFactorsColourAndReadAloudWithDifferenceIntervalAndTiming() {
        Compared stress = (Compared) row("Stress");

        assertThat(stress.claim()).isEqualTo(Claim.LINKED);
        assertThat(stress.subject().look().ink()).isEqualTo(Ink.STRESS);
        assertThat(stress.subject().contrast()).isEqualTo("higher vs lower");
        assertThat(stress.timing()).isEqualTo("Same day");
        assertThat(stress.interval().low()).isPositive();
        assertThat(stress.spoken())
                .isEqualTo("Stress. " + stress.sentence() + " Difference " + stress.difference()
                        + " points, 95 percent interval. Same day.");
    }

    @Test
    void theTwoAveragesOfALinkStandOut() {
        List<String> strong = row("Stress").words().parts().stream()
                .filter(StressedText.Part::strong)
                .map(StressedText.Part::text)
                .toList();

        assertThat(strong).hasSize(2).allSatisfy(points -> assertThat(points).matches("\\d+(\\.\\d)?"));
        assertThat(row("Stress").sentence()).contains("averaged " + strong.getFirst() + ";");
        assertThat(row("Sleep length").words().parts()).noneMatch(StressedText.Part::strong);
    }

    @Test
    void whatIsNotNamedClaimsNothingAndHasNoTiming() {
        Compared sleep = (Compared) row("Sleep length");

        assertThat(sleep.claim()).isEqualTo(Claim.NOT_NAMED);
        assertThat(sleep.timing()).isEmpty();
        assertThat(sleep.spoken()).endsWith("95 percent interval.");
    }

    @Test
    void aFactorThatNeverChangesHasASentenceAndNoProgress() {
        Unchanged activity = (Unchanged) row("Activity");

        assertThat(activity.sentence())
                .isEqualTo("Activity or pain hardly changed on these 60 days, so there is nothing to compare.");
    }

    @Test
    void aFactorWithTooFewDaysShowsHowFarItIs() {
        Waiting sitting = (Waiting) row("Sitting");

        assertThat(sitting.days()).isEqualTo(5);
        assertThat(sitting.needed()).isEqualTo(14);
        assertThat(sitting.sentence()).startsWith("5 days have both pain and sitting so far.");
        assertThat(sitting.spoken()).endsWith("5 of 14 days.");
    }

    @Test
    void whereNothingIsLinkedTheTableSaysSoFirst() {
        Table table = (Table) read(Sample.withoutALink(60), Window.USUAL).body();

        assertThat(table.standing()).contains("in these 60 days.").startsWith("Nothing st");
        assertThat(table.notes()).isNotEmpty().doesNotContain(table.standing());
    }

    @Test
    void linksThatMoveTogetherAreAGroupAndEachNamesTheOther() {
        Table table = (Table) read(Sample.movingTogether(90), Window.USUAL).body();
        Group hard = table.groups().getFirst();

        assertThat(hard.heading()).isEqualTo("Linked, hard to separate");
        assertThat(hard.caption()).isEqualTo("overlaps with another factor");
        assertThat(hard.rows())
                .extracting(PatternRow::sentence)
                .containsExactlyInAnyOrder(
                        "Stress and sitting move together; this record cannot say which of them goes with pain.",
                        "Sitting and stress move together; this record cannot say which of them goes with pain.");
        assertThat(hard.rows()).allSatisfy(row -> {
            assertThat(((Compared) row).claim()).isEqualTo(Claim.LINKED);
            assertThat(row.subject().account())
                    .contains("of your day-to-day ups and downs", "Taken together, stress and sitting do stand out.");
            assertThat(row.spoken()).contains(row.sentence());
        });
        assertThat(table.standing()).isEmpty();
    }

    @Test
    void thatKnowingTheFactorsBringsAGuessCloserIsANote() {
        Table closer = (Table) read(Sample.movingTogether(90), Window.USUAL).body();
        Table tooFew = (Table) read(Sample.movingTogether(60), Window.USUAL).body();

        assertThat(closer.notes()).last().asString().startsWith("Tried on 50 days, a guess of the day’s pain");
        assertThat(tooFew.notes()).noneMatch(note -> note.startsWith("Tried"));
    }

    @Test
    void theAxisHoldsEveryIntervalOfTheTable() {
        Table table = (Table) read(Sample.withALink(60).journal(), Window.USUAL).body();

        assertThat(table.groups().stream().flatMap(group -> group.rows().stream()))
                .filteredOn(Compared.class::isInstance)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(((Compared) row).interval().high())
                        .isLessThanOrEqualTo(table.scale().limit()));
    }

    @Test
    void aFactorOfThePersonsOwnHasItsOwnNameAndColour() {
        Recorded recorded = Sample.withALink(30);
        recorded.declare(
                "Tea", new FactorScale.Amount("cups"), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        CustomFactorId nap = recorded.declare(
                "Nap", new FactorScale.YesNo(), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        for (int i = 0; i < 30; i++) {
            recorded.own(Sample.START.plusDays(i), nap, i % 3 == 0 ? 1 : 0);
        }

        PatternRow row = row(recorded.journal(), "Nap");

        assertThat(row.subject().look().ink()).isEqualTo(Ink.CUSTOM_2);
        assertThat(row.subject().contrast()).isEqualTo("yes vs no");
    }

    @Test
    void theWholeRecordIsTheLastChoiceAndTheChosenOne() {
        PatternsState state = read(Sample.withoutALink(60), Window.USUAL);

        assertThat(state.periods())
                .containsExactly(
                        new PeriodChoice(new Window.Last(90), "90 days"),
                        new PeriodChoice(new Window.Last(180), "180 days"),
                        new PeriodChoice(new Window.Last(365), "365 days"),
                        new PeriodChoice(Window.USUAL, "All 60 days"));
        assertThat(state.window()).isEqualTo(Window.USUAL);
        assertThat(state.limited()).isEmpty();
    }

    @Test
    void onTheFirstDayTheWholeRecordIsOneDay() {
        PatternsState state = read(new Recorded().pain(Sample.START, 4).journal(), Window.USUAL);

        assertThat(state.periods().getLast()).isEqualTo(new PeriodChoice(Window.USUAL, "One day"));
    }

    @Test
    void ofALongRecordTheLastYearIsComparedAndThatIsSaid() {
        Recorded recorded = new Recorded();
        recorded.pain(Sample.START.minusDays(800), 3);
        recorded.pain(Sample.START, 3).value(Sample.START, Factor.STRESS, 3);

        PatternsState usual = read(recorded.journal(), Window.USUAL);
        PatternsState quarter = read(recorded.journal(), new Window.Last(90));

        assertThat(usual.periods()).extracting(PeriodChoice::words).containsExactly("90 days", "180 days", "365 days");
        assertThat(usual.periods().getLast().window()).isEqualTo(Window.USUAL);
        assertThat(usual.limited())
                .isEqualTo("Your journal covers more than two years, so the most recent 365 days are compared.");
        assertThat(quarter.limited()).isEmpty();
    }

    private PatternRow row(String name) {
        return row(Sample.withALink(60).journal(), name);
    }

    private PatternRow row(JournalSnapshot journal, String name) {
        return ((Table) read(journal, Window.USUAL).body())
                .groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.subject().name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private PatternsState read(JournalSnapshot journal, Window window) {
        return reading.read(journal, window, Analysis.of(journal, window, Sample.START));
    }
}
