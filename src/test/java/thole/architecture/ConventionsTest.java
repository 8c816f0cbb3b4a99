package thole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// House rules that no compiler knows. Each failure is a list of places and what to do there.
class ConventionsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 7;
    private static final int MOST_FILES = 15;

    /// Everything that an entry can say is one sealed choice, and the language keeps such a choice in one package.
    private static final Path ONE_CHOICE = MAIN.resolve("thole/model/entry");

    @Test
    void noFileIsTooLongToHoldInMind() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(MAIN, TEST)) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }

        assertThat(tooLong)
                .as("split by idea: what can be named can stand alone")
                .isEmpty();
    }

    @Test
    void noMethodIsTooLongToReadAtOnce() throws IOException {
        List<String> tooLong = SourceMethods.of(sources(MAIN, TEST)).stream()
                .filter(method -> method.lines() > LONGEST_METHOD)
                .map(method -> method.place() + " has " + method.lines() + " lines")
                .toList();

        assertThat(tooLong).as("give its parts names").isEmpty();
    }

    @Test
    void noConstructorAsksForTooMuch() throws IOException {
        List<String> tooMany = SourceMethods.of(sources(MAIN)).stream()
                .filter(method -> method.isConstructor() && method.parameters() > MOST_PARAMETERS)
                .map(method -> method.place() + " has " + method.parameters() + " parameters")
                .toList();

        assertThat(tooMany)
                .as("some of them belong together: make them one value")
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanFifteenFiles() throws IOException {
        Map<Path, Integer> sizes = new TreeMap<>();
        for (Path file : sources(MAIN)) {
            if (!file.endsWith("package-info.java")) {
                sizes.merge(file.getParent(), 1, Integer::sum);
            }
        }
        sizes.remove(ONE_CHOICE);
        sizes.values().removeIf(size -> size <= MOST_FILES);

        assertThat(sizes).as("split the package by idea").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            Path about = file.resolveSibling("package-info.java");
            if (!Files.exists(about)
                    || !Files.readString(about).startsWith("///")
                    || !Files.readString(about).contains("@NullMarked")) {
                without.add(file.getParent());
            }
        }

        assertThat(without)
                .as("add a package-info.java with one sentence and @NullMarked")
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() throws IOException {
        Pattern bare = Pattern.compile(
                "(?m)^(?<above>.*)\\R(?:@.*\\R)*public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|interface|record|enum) (?<name>\\w+)");
        List<String> silent = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            var found = bare.matcher(Files.readString(file));
            if (found.find() && !found.group("above").startsWith("///")) {
                silent.add(file.toString());
            }
        }

        assertThat(silent).as("begin with one sentence on what the type is for").isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() throws IOException {
        Pattern vague = Pattern.compile("(Impl|Manager|Helper|Util|Utils)[.]java$|/(utils?|common|misc|helper)/[^/]+$");
        List<Path> found = sources(MAIN, TEST).stream()
                .filter(file ->
                        vague.matcher(file.toString().replace('\\', '/')).find())
                .toList();

        assertThat(found).as("a function lives with the type it serves").isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        assertThat(lines(TEST, Pattern.compile("@Disa" + "bled|Thread\\.sle" + "ep\\(|assertTrue\\(tr" + "ue\\)")))
                .as("mend the test, or take it out; wait for the thing itself, not for time")
                .isEmpty();
    }

    @Test
    void storageAndOutputNeverFollowTheMachinesLanguage() throws IOException {
        assertThat(lines(MAIN, Pattern.compile("Locale\\.getDefault|ZoneId\\.systemDefault|Clock\\.systemDefaultZone")))
                .as("clock, zone and locale are parameters; only the wiring reads the machine's")
                .allMatch(place -> place.contains("thole/app/"));
    }

    @Test
    void everythingIsCaughtOnlyAtTheEdges() throws IOException {
        assertThat(lines(MAIN, Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ")))
                .as("catch what the one call throws")
                .allMatch(place -> place.contains("thole/app/")
                        || place.contains("thole/ui/kit/Tasks")
                        || place.contains("thole/cli/CommandLineProgram")
                        // what an observer does must not turn a kept change into one that failed
                        || place.contains("thole/journal/recording/RecordingJournal"));
    }

    @Test
    void coloursAreTokens() throws IOException {
        Pattern hex = Pattern.compile("#[0-9A-Fa-f]{6}\\b");
        List<String> found = new ArrayList<>(lines(MAIN, hex));
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/thole/css"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css"))
                    .filter(path -> !path.getFileName().toString().startsWith("tokens-"))
                    .toList()) {
                if (hex.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
        }

        assertThat(found)
                .as("name the colour in both tokens files and use the name")
                .isEmpty();
    }

    private static List<String> lines(Path root, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(root)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(file.toString().replace('\\', '/') + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<Path> sources(Path... roots) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }
}
