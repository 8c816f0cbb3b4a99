package thole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import thole.ui.signs.HeldWork;

@ExtendWith(ApplicationExtension.class)
class OncePaintedTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Tasks tasks = new Tasks(new HeldWork(), bug -> {
        throw new AssertionError(bug);
    });

    @Test
    void itIsDoneAfterwardsAndUntilThenTheScreenIsNotAtRest(FxRobot robot) throws Exception {
        robot.interact(() -> {
            tasks.oncePainted(() -> done.add("after"));
            done.add("before");
            assertThat(tasks.isIdle()).isFalse();
        });

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.contains("after"));
        robot.interact(() -> assertThat(tasks.isIdle()).isTrue());
        assertThat(done).containsExactly("before", "after");
    }

    @Test
    void calledOffItIsNeverDone(FxRobot robot) throws Exception {
        robot.interact(() -> {
            Runnable callOff = tasks.oncePainted(() -> done.add("called off"));
            callOff.run();
            callOff.run();
            assertThat(tasks.isIdle()).isTrue();
            tasks.oncePainted(() -> done.add("later"));
        });

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.contains("later"));
        robot.interact(() -> assertThat(done).containsExactly("later"));
    }
}
