package thole.report.page.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.exchange.example.Examples;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.model.Answer;
import thole.model.entry.AnswerSet;
import thole.model.entry.Content;
import thole.model.entry.Measure;
import thole.model.entry.Treatment;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.ReportOrder;
import thole.report.page.Reports;
import thole.report.page.content.ReportWriter;
import thole.report.page.layout.Paper.Place;
import thole.report.pdf.EmbeddedFace;
import thole.text.Texts;

class TwoPagesTest {

    private static final Typeface FACE = new EmbeddedFace();
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.US, Locale.GERMANY);
    private static final List<String> TWO_QUESTIONS = List.of(
            "Does the stress pattern change what we do first?",
            "Is it fine to sit through a flare at work, or better to move?");
    private static final double SIDE = 42;
    private static final double TOP = 28;
    private static final double BOTTOM = 20;
    private static final double READABLE = 6.9;
    private static final JournalSnapshot YEAR = Examples.whole(365);

    enum Span {
        FOUR_WEEKS(new Window.Last(28)),
        QUARTER(new Window.Last(90)),
        YEAR(new Window.Last(365));

        private final Window window;

        Span(Window window) {
            this.window = window;
        }
    }

    private static final Map<Span, Analysis> KNOWN = new EnumMap<>(Span.class);

    private static Report report(JournalSnapshot journal, Span span, Choices choices, Locale language) {
        ReportOrder order = Reports.order(journal, span.window, choices);
        Analysis analysis =
                journal == YEAR ? KNOWN.computeIfAbsent(span, _ -> Reports.analysis(order)) : Reports.analysis(order);
        return new ReportWriter(new Texts(language)).write(order, analysis);
    }

    private static List<Sheet> sheets(Report report, PageSize size) {
        return Pages.of(report, size, FACE, new Texts(report.locale()));
    }

    private static Choices asking(List<String> questions, NoteChoice notes) {
        return new Choices("Mara Lindqvist", Set.of(), notes, questions);
    }

    private static void assertNothingCollides(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Paper paper = new Paper(sheet, FACE);
            Place edges = new Place("edges", SIDE, TOP, sheet.width() - SIDE, sheet.height() - BOTTOM);
            assertThat(paper.overlaps()).isEmpty();
            assertThat(paper.textsOverFigures()).isEmpty();
            assertThat(paper.outside(edges)).isEmpty();
            assertThat(paper.smallestType()).isGreaterThan(READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeExampleTakesTwoPagesOfEitherPaperInEveryLanguage(Span span) {
        for (Locale language : LANGUAGES) {
            Report report = report(YEAR, span, asking(TWO_QUESTIONS, new NoteChoice.None()), language);
            for (PageSize size : PageSize.values()) {
                List<Sheet> sheets = sheets(report, size);

                assertThat(sheets).as("%s on %s", language, size).hasSize(2);
                assertNothingCollides(sheets);
            }
        }
    }

    @Test
    void theFirstPageHasWhatIsReadInTheFirstMinuteInItsOrder() {
        Report report = report(YEAR, Span.YEAR, asking(TWO_QUESTIONS, new NoteChoice.None()), Locale.UK);

        assertThat(sheets(report, PageSize.A4).getFirst().text())
                .containsSubsequence(
                        "Back pain journal summary",
                        "346 of 365",
                        "315 of 346",
                        "Leg, bladder or bowel change: not asked yet.",
                        "What matters, then and now",
                        "meaningfully better",
                        "Since the last visit, 6 October 2026",
                        "within usual ups and downs",
                        "Pain over time",
                        "for the whole day (279 days)",
                        "Where",
                        "28 days before 6 Oct",
                        "28 days to 20 Nov",
                        "New since last visit: Buttock, left (13 days).",
                        "Below the knee: never marked.",
                        "The day’s pattern",
                        "Treatments, exercises, medicines",
                        "Questions for the appointment",
                        "better to move?",
                        "Page 1 of 2");
    }

    @Test
    void theSecondPageHasTheRestSafetyBeforeTheSigns() {
        Report report = report(YEAR, Span.YEAR, asking(TWO_QUESTIONS, new NoteChoice.None()), Locale.UK);

        assertThat(sheets(report, PageSize.A4).getLast().text())
                .containsSubsequence(
                        "Safety check",
                        "Could it be inflammatory?",
                        "What went together with pain",
                        "Five signs",
                        "Sleep, stress, sitting, activity",
                        "Measures over time",
                        "PEG, 0–10, higher is worse",
                        "PEG: 5.7 on 24 November 2025, 4.3 on 10 November 2026: −1.4, better.",
                        "How it began, and scans",
                        "Words for the pain, last 28 days",
                        "How this was worked out",
                        "Page 2 of 2");
    }

    @Test
    void notesRunOnAfterTheSecondPageWhichSaysSo() {
        List<Sheet> sheets =
                sheets(report(YEAR, Span.YEAR, asking(TWO_QUESTIONS, new NoteChoice.All()), Locale.UK), PageSize.A4);

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(sheets.get(1).text())
                .contains("How this was worked out")
                .endsWith("Page 2 of " + sheets.size() + ", continues");
        assertThat(sheets.getFirst().text()).endsWith("Page 1 of " + sheets.size());
        assertNothingCollides(sheets);
    }

    @Test
    void longQuestionsRunOnAfterTheSecondPageAndTheirPlaceSaysSo() {
        List<String> questions = IntStream.range(0, 90)
                .mapToObj(i -> i + ". " + TWO_QUESTIONS.getLast() + " " + TWO_QUESTIONS.getFirst())
                .toList();
        List<Sheet> sheets =
                sheets(report(YEAR, Span.YEAR, asking(questions, new NoteChoice.None()), Locale.UK), PageSize.A4);

        assertThat(sheets).hasSize(4);
        assertThat(sheets.getFirst().text()).contains("They stand at the end of this report.");
        assertThat(sheets.get(1).text()).contains("How this was worked out").endsWith("continues");
        assertThat(sheets.getLast().text()).contains("89. Is it fine");
        assertNothingCollides(sheets);
    }

    @Test
    void aFullerJournalTakesTwoPagesToo() {
        List<Content> added = new ArrayList<>();
        for (String code : List.of("rmdq_24", "odi", "phq_4")) {
            added.add(Measure.ofTotal(Reports.TODAY.minusDays(100), code, Answer.typed(12.0)));
            added.add(Measure.ofTotal(Reports.TODAY.minusDays(5), code, Answer.typed(8.0)));
        }
        for (String name : List.of("Ibuprofen", "Paracetamol", "Massage by a friend", "TENS machine", "Stretching")) {
            added.add(Treatment.of(Reports.TODAY.minusDays(3), name, Answer.typed("400 mg")));
        }
        JournalSnapshot full = Reports.with(YEAR, added.toArray(Content[]::new));
        ReportOrder order = Reports.order(full, Span.YEAR.window, asking(TWO_QUESTIONS, new NoteChoice.None()));
        Analysis analysis = Reports.analysis(order);
        for (Locale language : LANGUAGES) {
            Report report = new ReportWriter(new Texts(language)).write(order, analysis);
            for (PageSize size : PageSize.values()) {
                List<Sheet> sheets = sheets(report, size);

                assertThat(sheets).as("%s on %s", language, size).hasSize(2);
                assertNothingCollides(sheets);
            }
        }
    }

    @Test
    void anOpenSafetyAnswerComesFirstAndItIsStillTwoPages() {
        JournalSnapshot open = Reports.with(
                YEAR, new AnswerSet(Reports.TODAY, SafetyList.CHECK, "1", new TreeMap<>(Map.of("fever", "yes"))));
        Report report = report(open, Span.QUARTER, asking(TWO_QUESTIONS, new NoteChoice.None()), Locale.UK);
        for (PageSize size : PageSize.values()) {
            List<Sheet> sheets = sheets(report, size);

            assertThat(sheets).hasSize(2);
            assertThat(sheets.getFirst().text())
                    .containsSubsequence(
                            "Open safety answer, not looked at by a professional yet", "What matters, then and now");
            assertNothingCollides(sheets);
        }
    }
}
