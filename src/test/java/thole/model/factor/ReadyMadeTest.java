package thole.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyMadeTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(ReadyMade made) {
        assertThat(ReadyMade.ofCode(made.code())).contains(made);
    }

    @Test
    void stepsAreCalledByWordsOfThePersonsLanguage() {
        FactorScale scale = ReadyMade.PACING.scale(List.of("less", "as planned", "overdid it"));

        assertThat(scale).isEqualTo(new FactorScale.Steps(List.of("less", "as planned", "overdid it")));
        assertThat(((FactorScale.Steps) scale).word(2)).contains("overdid it");
        assertThat(((FactorScale.Steps) scale).word(1.5)).isEmpty();
        assertThatThrownBy(() -> ReadyMade.PACING.scale(List.of("less"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFollowsPainIsNeverCompared() {
        assertThat(ReadyMade.WOKEN_BY_PAIN.purpose()).isEqualTo(FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN);
        assertThat(ReadyMade.MOOD.purpose()).isEqualTo(FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS);
        assertThat(ReadyMade.SEXUAL_PAIN.isPrivate()).isTrue();
    }
}
