package thole.report.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thole.model.safety.SafetyList;
import thole.text.Texts;

/// No sentence about safety comforts, claims, counts or shames, in any language.
class SafetyBundlesTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(clear|all[- ]clear|no warning signs?|reassur\\w*|harmless|nothing to worry|most back pain is not"
                    + "|streak|score|because|causes|caused by|probably|just|psychological|in your head)\\b");
    private static final Pattern GERMAN = Pattern.compile(
            "(?i)\\b(entwarnung|keine warnzeichen|beruhig\\w*|harmlos\\w*|unbedenklich|weil|wahrscheinlich"
                    + "|psychisch|punktzahl)\\b");

    @Test
    void noEnglishSentenceAboutSafetySaysAForbiddenWord() throws IOException {
        assertThat(saying(ENGLISH, "safety.properties")).isEmpty();
    }

    @Test
    void noGermanSentenceAboutSafetySaysAForbiddenWord() throws IOException {
        assertThat(saying(GERMAN, "safety_de.properties")).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameSentencesInTheSameOrder() throws IOException {
        assertThat(List.copyOf(sentences("safety_de.properties").keySet()))
                .isEqualTo(List.copyOf(sentences("safety.properties").keySet()));
        assertThat(List.copyOf(sentences("signs_de.properties").keySet()))
                .isEqualTo(List.copyOf(sentences("signs.properties").keySet()));
    }

    @Test
    void everyGermanSentenceCanBeFormatted() throws IOException {
        for (String bundle : List.of("safety_de.properties", "signs_de.properties")) {
            for (String sentence : sentences(bundle).values()) {
                new MessageFormat(sentence, Locale.GERMAN);
                assertThat(sentence).doesNotContain("'").doesNotContain("!");
            }
        }
    }

    @Test
    void everyQuestionHasItsTextsInBothLanguages() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            Texts texts = new Texts(locale);
            SafetyList list = SafetyList.current();
            list.questions().forEach(question -> {
                assertThat(texts.has("safety.question." + question.code())).isTrue();
                assertThat(texts.has("safety.short." + question.code())).isTrue();
                assertThat(texts.has("safety.say.line." + question.group())).isTrue();
                assertThat(texts.has("safety.say.group." + question.group())).isTrue();
            });
            list.facts()
                    .forEach(fact -> assertThat(texts.has("safety.health." + fact.code()))
                            .isTrue());
            list.inflammatory()
                    .forEach(one -> assertThat(texts.has("safety.inflammatory." + one.code()))
                            .isTrue());
        }
    }

    @Test
    void everyTextAboutTheListSaysThatNoClinicianHasReviewedIt() {
        assertThat(new SafetyWords(new Texts(Locale.UK)).sources())
                .isEqualTo(
                        "This list was put together from published guidance (IFOMPT red flags framework (Finucane and"
                                + " others), 2020; NHS advice on back pain, 2026; NHS cauda equina card (Norfolk and Waveney),"
                                + " 2026; NICE guideline NG65, 2017; version 1, 28 November 2026). No clinician has reviewed it."
                                + " It cannot diagnose or rule anything out, and it does not replace an examination.");
    }

    private static List<String> saying(Pattern forbidden, String bundle) throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> entry : sentences(bundle).entrySet()) {
            if (forbidden.matcher(entry.getValue()).find()) {
                found.add(entry.getKey() + ": " + entry.getValue());
            }
        }
        return found;
    }

    private static SequencedMap<String, String> sentences(String bundle) throws IOException {
        SequencedMap<String, String> sentences = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/thole/text", bundle))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                sentences.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return sentences;
    }
}
