package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.safety.Flag;
import thole.insight.safety.LastCheck;
import thole.insight.safety.SafetyState;
import thole.model.safety.Question;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;
import thole.report.safety.SafetyWords;
import thole.text.Texts;

class SafetyJsonTest {

    private static final LocalDate MARKED = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsOpenIsListedWithTheMostUrgentLevelAndTheDayOfTheAnswers() {
        assertThat(line(bladder()))
                .isEqualTo(
                        "{\"safety\":{\"open\":[\"bladder_flow\"],\"level\":\"now\",\"answered_on\":\"2026-11-20\"}}");
    }

    @Test
    void withoutAnyAnswerNothingIsClaimed() {
        assertThat(line(SafetyState.unasked()))
                .isEqualTo("{\"safety\":{\"open\":[],\"level\":null,\"answered_on\":null}}");
    }

    @Test
    void theLineForPeopleHasItsDateInTheSameForm() {
        assertThat(new SafetyWords(new Texts(Locale.ROOT)).openLine(bladder()))
                .contains("Open safety answer, marked on 2026-11-20: trouble passing urine. Go to an emergency"
                        + " department now, or call 112 / 999 / 911. Do not wait for an appointment. Do not drive"
                        + " yourself.");
    }

    private static SafetyState bladder() {
        Question question = SafetyList.current().questions().stream()
                .filter(one -> one.code().equals("bladder_flow"))
                .findFirst()
                .orElseThrow();
        return new SafetyState(
                List.of(new Flag(question, Reply.UNSURE, Urgency.NOW, MARKED, MARKED)),
                List.of(),
                new LastCheck.Marked(MARKED, 0),
                SafetyState.unasked().inflammatory());
    }

    private static String line(SafetyState safety) {
        return JsonLine.of(json -> SafetyJson.write(json, safety));
    }
}
