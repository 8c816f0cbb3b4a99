package thole.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.model.Problem;
import thole.model.day.Rhythm;
import thole.model.factor.FactorPurpose;
import thole.settings.Appearance;
import thole.settings.Formats;
import thole.ui.settings.panel.PlanEdits;

/// Every sentence exists, is used, and can be formatted; the failure message is the list to work through.
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/thole/text");
    private static final Path SOURCES = Path.of("src/main/java");

    /// The one reason that is given: not of pain, but of what people do.
    private static final String WHY_LEFT_OUT = "People take these because of pain";

    /// How a person declares such a factor; it says nothing of this journal.
    private static final String WHAT_FOLLOWS_PAIN = "What I do because of pain";

    /// What code adds to a key for the line under it.
    private static final Set<String> TAILS = Set.of(".help", ".says", ".spoken", ".none", ".range");

    /// Keys that code completes with the name of a value, in small letters; one for each value.
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("settings.theme", Appearance.Theme.class),
            Map.entry("settings.motion", Appearance.Motion.class),
            Map.entry("settings.language", Formats.Language.class),
            Map.entry("settings.clock", Formats.ClockFace.class),
            Map.entry("settings.week", Formats.WeekStart.class),
            Map.entry("settings.paper", Formats.Paper.class),
            Map.entry("settings.asked", PlanEdits.Asked.class),
            Map.entry("settings.rhythm", Rhythm.class),
            Map.entry("settings.own.purpose", FactorPurpose.class));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9._-]*)\"");

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        Map<String, String> sentences = sentences();
        Set<String> bundles = bundleNames();
        Set<String> missing = new TreeSet<>();
        for (String key : literals()) {
            boolean ours = bundles.contains(key.substring(0, key.indexOf('.')));
            boolean known = sentences.containsKey(key)
                    || sentences.containsKey("example." + key) // words of the example person, under their own stem
                    || sentences.containsKey("summary." + key) // of the report, likewise
                    || sentences.containsKey("cli." + key) // of the command line, likewise
                    || key.endsWith(".thole") // the name of a journal file
                    || (isStem(key) && sentences.keySet().stream().anyMatch(full -> full.startsWith(key)));
            if (ours && !known) {
                missing.add(key);
            }
        }

        assertThat(missing).as("add these keys to their bundles").isEmpty();
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(sentences().keySet());
        unused.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(literal -> isStem(literal) && key.startsWith(literal))
                || literals.stream().anyMatch(literal -> TAILS.contains(key.replace(literal, "")))
                || FAMILIES.entrySet().stream()
                        .anyMatch(family ->
                                names(family.getKey(), family.getValue()).contains(key)));

        assertThat(unused).as("take these keys out").isEmpty();
    }

    @Test
    void everyValueOfAFamilyHasAWord() throws IOException {
        Map<String, String> sentences = sentences();
        Set<String> missing = new TreeSet<>();
        FAMILIES.forEach((stem, values) -> missing.addAll(names(stem, values)));
        missing.removeAll(sentences.keySet());

        assertThat(missing).as("add these keys to their bundles").isEmpty();
    }

    private static Set<String> names(String stem, Class<? extends Enum<?>> values) {
        Set<String> names = new TreeSet<>();
        for (Enum<?> value : values.getEnumConstants()) {
            names.add(stem + "." + value.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    @Test
    void everyKeyStandsInTheBundleOfItsNameAndOnce() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> seen = new HashSet<>();
            for (String line : Files.readAllLines(bundle)) {
                int equals = line.indexOf('=');
                String key = equals < 0 ? "" : line.substring(0, equals).strip();
                if (key.matches("[a-z][a-z0-9._-]*") && (!key.startsWith(name(bundle) + ".") || !seen.add(key))) {
                    wrong.add(bundle.getFileName() + ": " + key);
                }
            }
        }

        assertThat(wrong)
                .as("a key begins with its bundle's name and stands there once")
                .isEmpty();
    }

    @Test
    void everySentenceCanBeFormatted() throws IOException {
        List<String> broken = new ArrayList<>();
        sentences().forEach((key, sentence) -> {
            if (sentence.contains("'")) {
                broken.add(key + " has an ASCII apostrophe: write ’");
            }
            if (sentence.contains("!") && !sentence.contains("!=")) {
                broken.add(key + " raises its voice");
            }
            new MessageFormat(sentence, Locale.ENGLISH);
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void noSentenceClaimsACause() throws IOException {
        Pattern claim = Pattern.compile(
                "(?i)\\b(because|causes|caused by|due to|triggers?|leads to|streak|missed|forgot|proven|significant)\\b");
        List<String> claims = new ArrayList<>();
        sentences().forEach((key, sentence) -> {
            String said = sentence.replace(WHY_LEFT_OUT, "").replace(WHAT_FOLLOWS_PAIN, "");
            if (claim.matcher(said).find() && !key.startsWith("problem.")) {
                claims.add(key + ": " + sentence);
            }
        });

        assertThat(claims).as("say what was recorded, not why").isEmpty();
    }

    @Test
    void everyProblemSaysWhatHappened() throws IOException {
        Map<String, String> sentences = sentences();

        assertThat(Problem.Code.values())
                .extracting(code -> "problem." + code.name().toLowerCase(Locale.ROOT))
                .allSatisfy(key -> assertThat(sentences).containsKey(key));
    }

    @Test
    void noSentenceStandsInTheCodeOfTheWindow() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String part : List.of("ui", "report", "chart")) {
            sources.addAll(files(SOURCES.resolve("thole").resolve(part), ".java"));
        }

        assertThat(SentencesInCode.of(sources))
                .as("put the sentence into a bundle; only an exception speaks to programmers")
                .isEmpty();
    }

    @Test
    void noSentenceStandsInTheCode() throws IOException {
        Pattern spoken = Pattern.compile(
                "(setText|setPromptText|setAccessibleText|setAccessibleHelp|setTitle|new Label|new Button|new Tooltip)"
                        + "\\(\"[^\"]*\\p{L}{2}[^\"]*\"");
        List<String> found = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            if (spoken.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }

        assertThat(found).as("put the sentence into a bundle").isEmpty();
    }

    @Test
    void anUnknownKeyIsABug() {
        Texts texts = new Texts(Locale.ENGLISH);

        assertThatThrownBy(() -> texts.get("problem.no_such_key")).isInstanceOf(MissingResourceException.class);
    }

    /// A literal that code completes: it ends where a name from an enum or the like follows.
    private static boolean isStem(String literal) {
        return literal.endsWith(".") || literal.endsWith("_") || literal.endsWith("-");
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            var literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    private static Map<String, String> sentences() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path bundle : bundles()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }

    private static Set<String> bundleNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path bundle : bundles()) {
            names.add(name(bundle));
        }
        return names;
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static List<Path> bundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .filter(bundle -> !isTranslation(bundle))
                .toList();
    }

    private static boolean isTranslation(Path bundle) {
        return name(bundle).contains("_");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
