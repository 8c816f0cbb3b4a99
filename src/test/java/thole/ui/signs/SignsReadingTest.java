package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.insight.Analysis;
import thole.insight.Recorded;
import thole.insight.frame.Window;
import thole.insight.sign.Sign;
import thole.model.Answer;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.text.Texts;
import thole.ui.signs.SignRow.Exhibit;

class SignsReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final SignsReading reading = new SignsReading(new Texts(Locale.ENGLISH));

    @Test
    void anEmptyJournalCannotTellAnythingYet() {
        SignsState state = read(new Recorded().journal());

        assertThat(state.rows()).extracting(SignRow::label).containsOnly("Cannot tell yet");
        assertThat(state.rows().getFirst().exhibit()).isInstanceOf(Exhibit.Drawn.class);
        assertThat(state.rows().stream().skip(1).map(SignRow::exhibit)).containsOnly(new Exhibit.Nothing());
        assertThat(state.story()).isEqualTo(SignsState.NO_STORY);
        assertThat(state.scan()).isEqualTo(SignsState.NO_SCAN);
    }

    @Test
    void aSignIsReadAloudWithItsLabelAndItsEvidence() {
        SignRow scan = row(new Recorded().journal(), Sign.IMAGING_WITHOUT_STRUCTURAL_CAUSE);

        assertThat(scan.spoken())
                .isEqualTo("What you were told about a scan: Cannot tell yet. " + String.join(" ", scan.evidence()));
    }

    @Test
    void theStartIsDrawnUntilToday() {
        PainStory story = new PainStory(Answer.typed(LocalDate.of(2024, 3, 14)), Answer.missing());
        JournalSnapshot journal = new Recorded().entry(story).journal();

        Exhibit.Drawn drawn =
                (Exhibit.Drawn) row(journal, Sign.PERSISTS_AFTER_HEALING).exhibit();

        assertThat(drawn.picture().sentence())
                .isEqualTo("From March 2024 until now, 24 months, with a mark at 3 months.");
        assertThat(drawn.picture().marks())
                .contains(new Mark.Text("24 months", 224, 14, Anchor.END, TextSize.LABEL, Ink.TEXT));
        assertThat(read(journal).story()).isEqualTo(story);
    }

    @Test
    void aStartAfterTodayIsNotDrawn() {
        PainStory story = new PainStory(Answer.typed(TODAY.plusDays(1)), Answer.missing());

        assertThat(row(new Recorded().entry(story).journal(), Sign.PERSISTS_AFTER_HEALING)
                        .exhibit())
                .isEqualTo(new Exhibit.Nothing());
    }

    @Test
    void yearsAreCountedAfterThree() {
        PainStory story = new PainStory(Answer.typed(LocalDate.of(2019, 3, 1)), Answer.missing());
        Exhibit.Drawn drawn = (Exhibit.Drawn) row(new Recorded().entry(story).journal(), Sign.PERSISTS_AFTER_HEALING)
                .exhibit();

        assertThat(drawn.picture().sentence()).contains("7 years");
    }

    @Test
    void activityOnAFewDaysShowsHowFarItIs() {
        Recorded recorded = new Recorded();
        for (int i = 0; i < 5; i++) {
            recorded.pain(TODAY.minusDays(i), i).value(TODAY.minusDays(i), Factor.ACTIVITY_MINUTES, 10 * i);
        }

        Exhibit.Drawn drawn = (Exhibit.Drawn)
                row(recorded.journal(), Sign.DOES_NOT_FOLLOW_ACTIVITY).exhibit();

        assertThat(drawn.picture().sentence()).isEqualTo("5 of 14 days");
    }

    @Test
    void activityOnEnoughDaysIsDrawnAgainstTheBandOfAboutTheSame() {
        Recorded recorded = new Recorded();
        for (int i = 0; i < 40; i++) {
            recorded.pain(TODAY.minusDays(i), 3 + i * i % 5)
                    .value(TODAY.minusDays(i), Factor.ACTIVITY_MINUTES, 10 * (i * 7 % 11));
        }

        Exhibit.Drawn drawn = (Exhibit.Drawn)
                row(recorded.journal(), Sign.DOES_NOT_FOLLOW_ACTIVITY).exhibit();

        assertThat(drawn.picture().marks())
                .filteredOn(Mark.Text.class::isInstance)
                .extracting(mark -> ((Mark.Text) mark).text())
                .contains("Same day", "Day after", "about the same");
    }

    @Test
    void aScanIsShownAsItWasEntered() {
        Imaging scan = new Imaging(
                Answer.typed(LocalDate.of(2025, 5, 14)),
                Answer.typed(ImagingKind.MRI),
                Answer.typed("lumbar spine"),
                Answer.typed(ImagingResult.UNCLEAR),
                Answer.typed("some wear"));
        JournalSnapshot journal = new Recorded().entry(scan).journal();

        SignRow row = row(journal, Sign.IMAGING_WITHOUT_STRUCTURAL_CAUSE);

        assertThat(row.label()).isEqualTo("Entered by you");
        assertThat(row.exhibit())
                .isEqualTo(new Exhibit.Entered(List.of("MRI", "lumbar spine", "May 2025", "“some wear”")));
        assertThat(read(journal).scan()).isEqualTo(scan);
    }

    @Test
    void ofSeveralScansTheOneTheSignRestsOnIsShown() {
        Imaging later = scan(LocalDate.of(2025, 5, 1), ImagingResult.DOES_NOT_EXPLAIN);
        Imaging earlier = scan(LocalDate.of(2020, 5, 1), ImagingResult.MAY_EXPLAIN);

        assertThat(read(new Recorded().entry(later).entry(earlier).journal()).scan())
                .isEqualTo(later);
    }

    private static Imaging scan(LocalDate date, ImagingResult result) {
        return new Imaging(
                Answer.typed(date), Answer.missing(), Answer.missing(), Answer.typed(result), Answer.missing());
    }

    private SignRow row(JournalSnapshot journal, Sign sign) {
        return read(journal).rows().stream()
                .filter(row -> row.sign() == sign)
                .findFirst()
                .orElseThrow();
    }

    private SignsState read(JournalSnapshot journal) {
        return reading.read(journal, Analysis.of(journal, Window.USUAL, TODAY), TODAY);
    }
}
