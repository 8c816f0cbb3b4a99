package thole.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Test;

/// The tray of a real desktop is seen by nobody here.
class TrayNoticeTest {

    @Test
    void withoutADisplayNothingIsShownAndNothingHasToBeTakenAway() {
        assumeThat(GraphicsEnvironment.isHeadless())
                .as("there is a display, and a tray may show the notice")
                .isTrue();
        TrayNotice notice = new TrayNotice("Thole", 16, (_, _) -> 0xFF13616E);

        assertThat(notice.show("Time for a reading, if you like.", () -> {})).isFalse();
        notice.hide();
    }
}
