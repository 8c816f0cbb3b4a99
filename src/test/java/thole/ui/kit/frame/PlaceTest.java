package thole.ui.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"today", "day:2026-11-03", "pattern:own:late screen"})
    void aPlaceReadsBackAsItWasWritten(String written) {
        assertThat(Place.parse(written)).hasToString(written);
    }

    @Test
    void theArgumentIsEverythingBehindTheFirstColon() {
        assertThat(Place.parse("pattern:own:late screen")).isEqualTo(Place.of("pattern", "own:late screen"));
        assertThat(Place.parse("today")).isEqualTo(Place.of("today"));
    }

    @Test
    void aScreenHasAName() {
        assertThatThrownBy(() -> Place.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of("a:b")).isInstanceOf(IllegalArgumentException.class);
    }
}
