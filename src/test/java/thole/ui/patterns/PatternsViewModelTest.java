package thole.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
import thole.journal.InMemoryJournal;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.patterns.PatternsBody.Early;
import thole.ui.patterns.PatternsBody.Group;
import thole.ui.patterns.PatternsBody.Table;
import thole.ui.patterns.PatternsBody.Unknown;
import thole.ui.patterns.PatternsState.Progress;
import thole.ui.signs.HeldWork;

/// The hands of the pool and of the screen are moved by the test, one step at a time.
class PatternsViewModelTest {

    private static final Window QUARTER = new Window.Last(90);

    private final HeldWork pool = new HeldWork();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(
            pool,
            bug -> {
                throw new AssertionError(bug);
            },
            screen::add);
    private final RememberedAnalyses analyses = new RememberedAnalyses(new Analyst(Workers.ALONE));
    private final InMemoryJournal journal =
            new InMemoryJournal(Sample.withALink(60).journal());
    private final PatternsViewModel model =
            new PatternsViewModel(new Texts(Locale.ENGLISH), tasks, journal, analyses, () -> Sample.START.plusDays(60));

    @Test
    void whatIsSettledIsShownBeforeTheWholeAnswer() {
        model.shown();
        pool.doIt();
        screen.remove().run();

        assertThat(state().progress()).isEqualTo(Progress.SO_FAR);
        assertThat(rows()).containsExactly("Sleep length", "Sitting", "Activity");
        assertThat(table().groups()).extracting(Group::heading).doesNotContain("Linked");
        assertThat(table().standing()).isEmpty();
        assertThat(table().notes())
                .containsExactly("3 of 4 factors compared so far. A link is named once all of them are.");

        screen.remove().run();
        assertThat(state().progress()).isEqualTo(Progress.WHOLE);
        assertThat(rows()).containsExactly("Stress", "Sleep length", "Sitting", "Activity");
    }

    @Test
    void aRowThatIsSettledSaysTheSameInTheWholeAnswer() {
        model.shown();
        pool.doIt();
        screen.remove().run();
        List<PatternRow> settled = allRows();
        screen.remove().run();

        assertThat(allRows()).hasSize(4).containsAll(settled);
    }

    @Test
    void whileThereIsNothingToCompareNoRowIsShown() {
        journal.replace(Sample.withALink(8).journal()).join();
        model.shown();
        pool.doIt();

        assertThat(screen).hasSize(1);
        assertThat(state().body()).isEqualTo(new Unknown());
        screen.remove().run();
        assertThat(state().body()).isInstanceOf(Early.class);
    }

    @Test
    void rowsOfAnOlderRequestAreNotShown() {
        model.shown();
        pool.doIt();
        model.choose(QUARTER);
        screen.forEach(Runnable::run);

        assertThat(state().body()).isEqualTo(new Unknown());
        assertThat(state().window()).isEqualTo(QUARTER);
        assertThat(state().progress()).isEqualTo(Progress.ASKED);
    }

    @Test
    void aHiddenScreenIsShownNothing() {
        model.shown();
        pool.doIt();
        model.hidden();
        screen.forEach(Runnable::run);

        assertThat(state().body()).isEqualTo(new Unknown());
        assertThat(tasks.isIdle()).isTrue();
    }

    @Test
    void aRememberedAnswerIsShownAsAWhole() {
        analyses.of(journal.snapshot(), Window.USUAL, Sample.START.plusDays(60));
        model.shown();
        pool.doIt();

        assertThat(screen).hasSize(1);
        screen.remove().run();
        assertThat(rows()).hasSize(4);
    }

    @Test
    void afterASaveTheOldAnswerStaysUntilTheNewOneIsComplete() {
        model.shown();
        finish();
        PatternsBody before = state().body();

        journal.replace(Sample.withALink(59).journal()).join();
        screen.remove().run();
        pool.doIt();

        assertThat(screen).hasSize(1);
        assertThat(state().body()).isEqualTo(before);
        assertThat(state().progress()).isEqualTo(Progress.ASKED);
        finish();
        assertThat(state().body()).isNotEqualTo(before);
        assertThat(state().progress()).isEqualTo(Progress.WHOLE);
    }

    @Test
    void rowsOfAnotherPeriodTakeThePlaceOfAnAnswerAndComeAgainAfterASave() {
        model.shown();
        finish();
        model.choose(QUARTER);
        pool.doIt();
        screen.remove().run();
        assertThat(state().window()).isEqualTo(QUARTER);
        assertThat(rows()).containsExactly("Sleep length", "Sitting", "Activity");

        Runnable wholeOfBefore = screen.remove();
        journal.replace(Sample.withALink(50).journal()).join();
        screen.remove().run();
        wholeOfBefore.run();
        pool.doIt();
        screen.remove().run();
        assertThat(state().progress()).isEqualTo(Progress.SO_FAR);
        assertThat(rows()).containsExactly("Sleep length", "Sitting", "Activity");
    }

    private void finish() {
        pool.doIt();
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    private PatternsState state() {
        return model.state().get();
    }

    private Table table() {
        return (Table) state().body();
    }

    private List<PatternRow> allRows() {
        return table().groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    private List<String> rows() {
        return allRows().stream().map(row -> row.subject().name()).toList();
    }
}
