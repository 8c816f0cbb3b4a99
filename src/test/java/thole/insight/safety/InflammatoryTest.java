package thole.insight.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import thole.insight.safety.Inflammatory.Outcome;
import thole.model.entry.AnswerSet;
import thole.model.safety.Criterion;
import thole.model.safety.Criterion.Part;
import thole.model.safety.SafetyList;

class InflammatoryTest {

    private static final SafetyList LIST = SafetyList.current();
    private static final List<String> COUNTED = codes(Part.COUNT);

    @Test
    void fourOrMoreOfTheNineAreWorthAskingAbout() {
        for (int count = 0; count <= COUNTED.size(); count++) {
            Outcome expected = count < 3 ? Outcome.NOTHING : count == 3 ? Outcome.THREE : Outcome.FOUR_OR_MORE;

            assertThat(outcome(count, "yes", true)).isEqualTo(expected);
            assertThat(outcome(count, "unsure", true)).isEqualTo(expected);
        }
    }

    @Test
    void withoutBothGatesNothingIsSaid() {
        assertThat(outcome(COUNTED.size(), "yes", false)).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void bowelAndEyeAreAskedAndNotCounted() {
        TreeMap<String, String> answers = new TreeMap<>();
        codes(Part.GATE).forEach(code -> answers.put(code, "yes"));
        codes(Part.ALSO).forEach(code -> answers.put(code, "yes"));
        answers.put(COUNTED.get(0), "yes");
        answers.put(COUNTED.get(1), "yes");

        assertThat(of(answers)).isEqualTo(Outcome.NOTHING);
        assertThat(codes(Part.ALSO)).containsExactly("bowel_inflammation", "eye_ever");
        assertThat(COUNTED).hasSize(9);
    }

    @Test
    void nothingAnsweredSaysNothing() {
        assertThat(Inflammatory.of(List.of(), LIST)).isEqualTo(Inflammatory.unasked());
    }

    private static Outcome outcome(int count, String reply, boolean bothGates) {
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("before_45", "yes");
        answers.put("three_months", bothGates ? "unsure" : "no");
        COUNTED.subList(0, count).forEach(code -> answers.put(code, reply));
        return of(answers);
    }

    private static Outcome of(Map<String, String> answers) {
        AnswerSet set = new AnswerSet(LocalDate.of(2026, 11, 3), SafetyList.INFLAMMATORY, "1", new TreeMap<>(answers));
        return Inflammatory.of(List.of(set), LIST).outcome();
    }

    private static List<String> codes(Part part) {
        return LIST.inflammatory().stream()
                .filter(one -> one.part() == part)
                .map(Criterion::code)
                .toList();
    }
}
