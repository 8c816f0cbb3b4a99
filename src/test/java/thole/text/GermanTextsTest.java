package thole.text;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// German stands beside English, sentence for sentence; every message says what to write where.
class GermanTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/thole/text");

    /// The command line speaks English: scripts read it, and its words are part of its contract.
    private static final Set<String> ENGLISH_ONLY = Set.of("cli");

    /// The one reason that is given: why something takes no part, not why there is pain.
    private static final String WHY_LEFT_OUT = "Man greift zu ihnen, weil etwas wehtut";

    private static final Pattern LINE = Pattern.compile("^\\s*([a-z][a-z0-9._-]*)\\s*=\\s?(.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyBundleHasGermanBesideIt() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String name : english()) {
            if (!Files.exists(german(name))) {
                missing.add(german(name).toString());
            }
        }

        assertThat(missing)
                .as("write these files, with the keys of the English one in its order")
                .isEmpty();
    }

    @Test
    void bothHaveTheSameKeysInTheSameOrder() throws IOException {
        for (String name : translated()) {
            assertThat(List.copyOf(read(german(name)).keySet()))
                    .as("%s: give it the keys of %s.properties in the same order", german(name), name)
                    .isEqualTo(List.copyOf(read(english(name)).keySet()));
        }
    }

    @Test
    void bothUseTheSamePlaceholders() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : translated()) {
            Map<String, String> german = read(german(name));
            read(english(name)).forEach((key, sentence) -> {
                String other = german.getOrDefault(key, sentence);
                if (!placeholders(sentence).equals(placeholders(other))) {
                    wrong.add(key + ": English has " + placeholders(sentence) + ", German " + placeholders(other));
                }
            });
        }

        assertThat(wrong)
                .as("use the placeholders of the English sentence, each of them")
                .isEmpty();
    }

    @Test
    void everyGermanSentenceCanBeFormattedAndKeepsItsVoiceDown() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String name : translated()) {
            read(german(name)).forEach((key, sentence) -> {
                if (sentence.isBlank()) {
                    broken.add(key + " says nothing");
                }
                if (sentence.contains("'") || sentence.contains("\"")) {
                    broken.add(key + " has an ASCII quote: write ’ or „ “");
                }
                if (sentence.contains("!")) {
                    broken.add(key + " raises its voice");
                }
                new MessageFormat(sentence, Locale.GERMAN);
            });
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void noGermanSentenceClaimsACause() throws IOException {
        Pattern claim = Pattern.compile(
                "(?iu)\\b(weil|verursacht|auslöser|löst aus|führt zu|schuld|versäumt|verpasst|vergessen|bewiesen|signifikant)\\b");
        List<String> claims = new ArrayList<>();
        for (String name : translated()) {
            read(german(name)).forEach((key, sentence) -> {
                if (claim.matcher(sentence.replace(WHY_LEFT_OUT, "")).find() && !key.startsWith("problem.")) {
                    claims.add(key + ": " + sentence);
                }
            });
        }

        assertThat(claims).as("say what was recorded, not why").isEmpty();
    }

    @Test
    void theSameSentenceIsSaidInTheLanguageAsked() {
        assertThat(new Texts(Locale.UK).get("finding.linked.not_a_cause")).isEqualTo("This is a link, not a cause.");
        assertThat(new Texts(Locale.GERMANY).get("finding.linked.not_a_cause"))
                .isEqualTo("Das ist ein Zusammenhang, keine Ursache.");
        assertThat(new Texts(Locale.FRANCE).get("kit.close")).isEqualTo("Close");
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                lines.put(matcher.group(1), matcher.group(2));
            }
        }
        return lines;
    }

    /// The bundles of the window, by name.
    private static List<String> english() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_de") && !ENGLISH_ONLY.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> translated() throws IOException {
        return english().stream().filter(name -> Files.exists(german(name))).toList();
    }

    private static Path english(String name) {
        return BUNDLES.resolve(name + ".properties");
    }

    private static Path german(String name) {
        return BUNDLES.resolve(name + "_de.properties");
    }
}
