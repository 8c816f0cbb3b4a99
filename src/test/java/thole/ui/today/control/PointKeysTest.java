package thole.ui.today.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thole.model.Answer;

class PointKeysTest {

    private final PointKeys blank = PointKeys.at(Answer.missing());

    @Test
    void oneAndThenNoughtIsTen() {
        assertThat(blank.digit(1).points()).isEqualTo(Answer.typed(1.0));
        assertThat(blank.digit(1).digit(0).points()).isEqualTo(Answer.typed(10.0));
    }

    @Test
    void aNoughtAfterAnythingElseIsNought() {
        assertThat(blank.digit(0).points()).isEqualTo(Answer.typed(0.0));
        assertThat(blank.digit(4).digit(0).points()).isEqualTo(Answer.typed(0.0));
        assertThat(blank.digit(1).digit(0).digit(0).points()).isEqualTo(Answer.typed(0.0));
        assertThat(blank.home().by(1).digit(0).points()).isEqualTo(Answer.typed(0.0));
    }

    @Test
    void arrowsStepWithinTheScaleAndBeginAtNought() {
        assertThat(blank.by(1).points()).isEqualTo(Answer.typed(0.0));
        assertThat(blank.digit(4).by(0.5).points()).isEqualTo(Answer.typed(4.5));
        assertThat(blank.end().by(1).points()).isEqualTo(Answer.typed(10.0));
        assertThat(blank.home().by(-1).points()).isEqualTo(Answer.typed(0.0));
    }

    @Test
    void clearingLeavesABlankAndNotANought() {
        assertThat(blank.digit(4).cleared().points()).isEqualTo(Answer.missing());
    }
}
