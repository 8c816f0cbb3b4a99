package thole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import thole.ui.signs.HeldWork;

class TasksTest {

    private final HeldWork pool = new HeldWork();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Tasks tasks = new Tasks(pool, bugs::add, screen::add);
    private final Tasks.Latest latest = tasks.latest();

    @Test
    void ofSeveralValuesThatWaitForTheScreenTheLastIsShown() {
        countTo(3);
        pool.doIt();

        assertThat(screen).hasSize(2);
        screen.remove().run();
        assertThat(shown).containsExactly("so far 3");
        screen.remove().run();
        assertThat(shown).containsExactly("so far 3", "done 3");
        assertThat(tasks.isIdle()).isTrue();
    }

    @Test
    void aValueThatComesAfterAnotherWasShownIsShownToo() {
        latest.<String, String>run(
                soFar -> {
                    soFar.accept("first");
                    screen.remove().run();
                    soFar.accept("second");
                    screen.remove().run();
                    return "whole";
                },
                shown::add,
                shown::add);
        pool.doIt();

        assertThat(shown).containsExactly("first", "second");
        assertThat(tasks.isIdle()).isFalse();
    }

    @Test
    void aNewerRequestSilencesTheOlder() {
        countTo(2);
        pool.doIt();
        countTo(5);
        pool.doIt();
        screen.forEach(Runnable::run);

        assertThat(shown).containsExactly("so far 5", "done 5");
    }

    @Test
    void nothingIsShownOfWhatWasCancelled() {
        countTo(2);
        pool.doIt();
        latest.cancel();
        screen.forEach(Runnable::run);

        assertThat(shown).isEmpty();
        assertThat(tasks.isIdle()).isTrue();
    }

    @Test
    void whatIsHandedOutAfterTheEndIsNotShown() {
        List<Runnable> late = new ArrayList<>();
        latest.<String, String>run(
                soFar -> {
                    late.add(() -> soFar.accept("late"));
                    return "whole";
                },
                shown::add,
                shown::add);
        pool.doIt();
        screen.remove().run();
        late.getFirst().run();
        screen.remove().run();

        assertThat(shown).containsExactly("whole");
    }

    @Test
    void workThatBreaksHasStillShownWhatItHandedOut() {
        IllegalStateException bug = new IllegalStateException("broken");
        latest.<String, String>run(
                soFar -> {
                    soFar.accept("something");
                    throw bug;
                },
                shown::add,
                shown::add);
        pool.doIt();
        screen.forEach(Runnable::run);

        assertThat(shown).containsExactly("something");
        assertThat(bugs).containsExactly(bug);
        assertThat(tasks.isIdle()).isTrue();
    }

    private void countTo(int end) {
        latest.<Integer, Integer>run(
                soFar -> {
                    for (int i = 1; i <= end; i++) {
                        soFar.accept(i);
                    }
                    return end;
                },
                number -> shown.add("so far " + number),
                number -> shown.add("done " + number));
    }
}
