package thole.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.chart.interval.PointInterval;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.model.Answer;
import thole.model.ProblemException;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.factor.FactorName;
import thole.model.factor.ReadyMade;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.report.PatternWords;
import thole.stats.Association.Estimated;
import thole.text.Texts;

class ReportWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static Content marked(String code) {
        return new AnswerSet(DAY, SafetyList.CHECK, "1", new TreeMap<>(Map.of(code, "yes")));
    }

    private static List<SectionKind> kinds(Report report) {
        return report.sections().stream().map(Section::kind).toList();
    }

    @Test
    void whatIsReadFirstStandsFirst() {
        Choices choices = new Choices("Mara", Set.of(), new NoteChoice.All(), List.of("Is sitting fine?"));

        Report report = Reports.of(Reports.example(marked("fever")), choices);

        assertThat(kinds(report))
                .isSorted()
                .startsWith(SectionKind.OPEN_SAFETY, SectionKind.FIGURES, SectionKind.NERVES, SectionKind.FUNCTION)
                .endsWith(SectionKind.METHOD, SectionKind.NOTES);
        assertThat(Reports.lines(report))
                .containsSubsequence(
                        "Back pain journal summary",
                        "For the treating clinician · prepared 20 November 2026",
                        "Mara",
                        "1 August 2026 – 20 November 2026",
                        "Example journal: an invented person, no real record.",
                        "Open safety answer, not looked at by a professional yet",
                        "To be seen the same day, marked on 3 November 2026: fever or feeling very unwell with back pain.",
                        "97 of 112 days recorded",
                        "82 of 97 typed that day",
                        "What matters, then and now",
                        "Pain over time",
                        "Where",
                        "Below the knee: never marked.",
                        "Questions for the appointment",
                        "Is sitting fine?",
                        "Safety check",
                        "3 November 2026: marked fever or feeling very unwell with back pain.",
                        "How this was worked out");
    }

    @Test
    void whileAnUrgentAnswerIsOpenNothingIsSaidOfLinksAndSigns() {
        Report report = Reports.of(Reports.example(marked("fever")), Choices.USUAL);

        assertThat(report.sections())
                .filteredOn(section ->
                        Set.of(SectionKind.FACTORS, SectionKind.SIGNS).contains(section.kind()))
                .flatExtracting(section -> Reports.lines(section).skip(1).toList())
                .containsExactly(
                        "Left out while an urgent safety answer is open.",
                        "Left out while an urgent safety answer is open.");
    }

    @Test
    void verdictsStayApartAndLinksHaveTheirNumbers() {
        assertThat(Reports.lines(Reports.of(Reports.example(), Choices.USUAL)))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("No meaningful link: activity and “Late screen”. "
                                + "Cannot tell yet: sleep length, sleep quality, sitting and “Coffee”."))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Stress | ")
                        .endsWith("+0.48 a point (+0.35 to +0.62) | Same day | 92"));
    }

    @Test
    void theIntervalThatIsDrawnIsTheOneThatIsSaid() {
        ReportOrder order = Reports.order(Reports.example(), Window.USUAL, Choices.USUAL);
        Estimated shown = Reports.analysis(order).patterns().findings().stream()
                .map(FactorFinding::shown)
                .filter(Estimated.class::isInstance)
                .map(Estimated.class::cast)
                .filter(estimate -> estimate.shownLo95() != estimate.deltaLo95())
                .findFirst()
                .orElseThrow();

        assertThat(PatternWords.drawn(shown))
                .hasValue(new PointInterval(shown.shownLo95(), shown.delta(), shown.shownHi95()));
        assertThat(Reports.of(Reports.example(), Choices.USUAL).sections())
                .filteredOn(section -> section.kind() == SectionKind.FACTORS)
                .flatExtracting(Section::blocks)
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    List<Cell> row = ((Block.Table) block).rows().getFirst();
                    PointInterval drawn = ((Plot.Interval) ((Cell.Drawing) row.get(1)).plot()).interval();
                    assertThat(row.get(2))
                            .isEqualTo(Cell.of(
                                    "%+.1f (%.1f to %.1f)".formatted(drawn.estimate(), drawn.low(), drawn.high())));
                });
    }

    @Test
    void privateFactorsAreNeverInIt() throws ProblemException {
        CustomFactor cycle =
                CustomFactor.of(ReadyMade.CYCLE, FactorName.check("Cycle").orThrow(), List.of());
        Report report = Reports.of(Reports.example(cycle), Choices.USUAL);

        assertThat(String.join("\n", Reports.lines(report))).doesNotContain("Cycle");
    }

    @Test
    void whatEasesItAndWhatMakesItWorseIsPrintedAsThePersonSaysIt() {
        JournalSnapshot journal = Reports.empty(new PainStory(
                Answer.missing(), Answer.missing(), Answer.typed("a short walk"), Answer.typed("long drives")));

        assertThat(Reports.lines(Reports.of(journal, Choices.USUAL)))
                .containsSubsequence(
                        "The day’s pattern", "What eases it | “a short walk”", "What makes it worse | “long drives”");
    }

    @Test
    void onlyPlacesThatWereNotMarkedBeforeTheVisitAreNew() {
        LocalDate visit = LocalDate.of(2026, 9, 1);
        JournalSnapshot journal = Reports.empty(
                new CareVisit(visit, Set.of(), Answer.missing(), Answer.missing()),
                hurting(visit.minusDays(3), Region.LOWER_BACK_LEFT),
                hurting(visit.plusDays(60), Region.LOWER_BACK_LEFT, Region.CALF_LEFT));

        assertThat(Reports.lines(Reports.of(journal, Choices.USUAL)))
                .containsSubsequence(
                        "Where",
                        "Before the last visit: 1 day with a place. Lower back, left 1.",
                        "28 days before 1 Sept",
                        "Last 28 days: 1 day with a place. Lower back, left 1; Calf, left 1.",
                        "28 days to 31 Oct",
                        "New since last visit: Calf, left (1 day).",
                        "Below the knee: on 1 of 2 days.");
    }

    private static Reading hurting(LocalDate day, Region... places) {
        return new Reading(
                day,
                ReadingTime.WHOLE_DAY,
                Answer.missing(),
                Answer.typed(Arrays.stream(places).map(PainPlace::of).toList()),
                Answer.missing(),
                Answer.missing());
    }

    @Test
    void treatmentsAreNeverAmongTheFactors() {
        Report report = Reports.of(Reports.example(), Choices.USUAL);

        assertThat(report.sections())
                .filteredOn(section -> section.kind() == SectionKind.FACTORS)
                .flatExtracting(section -> Reports.lines(section).toList())
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("heat pack"));
    }

    @Test
    void notesAndNameAreThereOnlyWhereTheyAreWanted() {
        assertThat(kinds(Reports.of(Reports.example(), Choices.USUAL))).doesNotContain(SectionKind.NOTES);
        assertThat(Reports.of(Reports.example(), Choices.USUAL).name()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNotThereButMethodAndOpenAnswersStay() {
        Choices nothing = new Choices("", Set.of(SectionKind.values()), new NoteChoice.None(), List.of());

        assertThat(kinds(Reports.of(Reports.example(marked("fever")), nothing)))
                .containsExactly(SectionKind.OPEN_SAFETY, SectionKind.METHOD);
    }

    @Test
    void anEmptyJournalSaysSo() {
        assertThat(Reports.lines(Reports.of(Reports.empty(), Choices.USUAL)))
                .contains(
                        "Nothing recorded",
                        "No day is recorded, so there is little to say yet.",
                        "Leg, bladder or bowel change: not asked yet.");
    }

    @Test
    void thirteenDaysAreSaidToBeFew() throws ProblemException {
        Intensity four = Intensity.check(4).orThrow();
        JournalSnapshot journal = Reports.empty(IntStream.range(0, 13)
                .mapToObj(day -> Reading.of(DAY.plusDays(day), ReadingTime.WHOLE_DAY, Answer.typed(four)))
                .toArray(Content[]::new));

        assertThat(Reports.lines(Reports.of(journal, Choices.USUAL)))
                .contains("13 days are recorded, so there is little to say yet.", "13 of 13 days recorded");
    }

    @Test
    void germanHasEverySentence() {
        List<String> german = Reports.lines(Reports.of(Reports.example(), Choices.USUAL, new Texts(Locale.GERMANY)));

        assertThat(german)
                .contains("Schmerz im Verlauf", "97 von 112 Tage eingetragen", "Unterhalb des Knies: nie angegeben.");
    }
}
