package thole.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.model.snapshot.JournalId;

/// Preferences as lines of text by name. A line that is missing or not understood leaves the usual choice.
final class WrittenPreferences {

    private static final String LETTER = "letter-";
    private static final String REST_OFFERED = "rest-offered-";

    private final Map<String, String> lines;

    private WrittenPreferences(Map<String, String> lines) {
        this.lines = lines;
    }

    static Map<String, String> write(Preferences preferences) {
        Map<String, String> lines = new TreeMap<>();
        Appearance appearance = preferences.appearance();
        lines.put("appearance-theme", code(appearance.theme()));
        lines.put("appearance-zoom", String.valueOf(appearance.zoom()));
        lines.put("appearance-motion", code(appearance.motion()));
        lines.put("appearance-quiet-numbers", String.valueOf(appearance.quietNumbers()));
        lines.put("appearance-rail", String.valueOf(appearance.rail()));
        lines.put("appearance-larger-text-offered", String.valueOf(appearance.largerTextOffered()));
        Formats formats = preferences.formats();
        lines.put("formats-language", code(formats.language()));
        lines.put("formats-clock", code(formats.clock()));
        lines.put("formats-week-start", code(formats.weekStart()));
        lines.put("formats-paper", code(formats.paper()));
        lines.put("letters-on", String.valueOf(preferences.letters().on()));
        preferences.letters().own().forEach((action, letter) -> lines.put(LETTER + action, letter));
        lines.put("reminder-on", String.valueOf(preferences.reminder().on()));
        lines.put("reminder-at", preferences.reminder().at().toString());
        lines.put("reminder-ignored", String.valueOf(preferences.reminder().ignored()));
        preferences.reminder().shown().ifPresent(day -> lines.put("reminder-shown", day.toString()));
        preferences.restOffered().forEach((journal, day) -> lines.put(REST_OFFERED + journal, day.toString()));
        lines.put("trends-order", String.join(" ", preferences.trends().order()));
        lines.put("trends-hidden", String.join(" ", preferences.trends().hidden()));
        lines.put("trends-halves", String.valueOf(preferences.trends().halves()));
        lines.put("trends-treatments", String.valueOf(preferences.trends().treatments()));
        preferences.opened().ifPresent(file -> lines.put("journal-opened", file.toString()));
        lines.put("begun", String.join(" ", ids(preferences.begun())));
        return lines;
    }

    static Preferences read(Map<String, String> lines) {
        WrittenPreferences written = new WrittenPreferences(lines);
        return new Preferences(
                written.appearance(),
                written.formats(),
                written.letters(),
                written.reminder(),
                new TrendsChoice(
                        written.words("trends-order"),
                        written.words("trends-hidden"),
                        written.yes("trends-halves", false),
                        written.yes("trends-treatments", false)),
                written.begun(),
                written.restOffered(),
                written.opened());
    }

    private Appearance appearance() {
        Appearance usual = Appearance.usual();
        return new Appearance(
                choice("appearance-theme", usual.theme()),
                number("appearance-zoom", usual.zoom()),
                choice("appearance-motion", usual.motion()),
                yes("appearance-quiet-numbers", usual.quietNumbers()),
                yes("appearance-rail", usual.rail()),
                yes("appearance-larger-text-offered", usual.largerTextOffered()));
    }

    private Formats formats() {
        Formats usual = Formats.usual();
        return new Formats(
                choice("formats-language", usual.language()),
                choice("formats-clock", usual.clock()),
                choice("formats-week-start", usual.weekStart()),
                choice("formats-paper", usual.paper()));
    }

    private Letters letters() {
        Map<String, String> own = new LinkedHashMap<>();
        lines.forEach((name, letter) -> {
            if (name.startsWith(LETTER) && letter.codePointCount(0, letter.length()) == 1) {
                own.put(name.substring(LETTER.length()), letter);
            }
        });
        return new Letters(yes("letters-on", Letters.usual().on()), own);
    }

    private Reminder reminder() {
        Reminder usual = Reminder.usual();
        return new Reminder(
                yes("reminder-on", usual.on()),
                time("reminder-at", usual.at()),
                number("reminder-ignored", 0),
                date(lines.getOrDefault("reminder-shown", "")));
    }

    private Map<JournalId, LocalDate> restOffered() {
        Map<JournalId, LocalDate> all = new LinkedHashMap<>();
        lines.forEach((name, day) -> {
            if (name.startsWith(REST_OFFERED)) {
                journal(name.substring(REST_OFFERED.length()))
                        .findFirst()
                        .ifPresent(journal -> date(day).ifPresent(date -> all.put(journal, date)));
            }
        });
        return all;
    }

    private Optional<Path> opened() {
        try {
            return Optional.of(Path.of(lines.getOrDefault("journal-opened", "")))
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notAPlaceHere) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private Set<JournalId> begun() {
        return words("begun").stream().flatMap(WrittenPreferences::journal).collect(Collectors.toSet());
    }

    private static Stream<JournalId> journal(String id) {
        try {
            return Stream.of(new JournalId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }

    private static Set<String> ids(Set<JournalId> journals) {
        return journals.stream().map(JournalId::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> E choice(String name, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> code(value).equals(lines.get(name)))
                .findFirst()
                .orElse(otherwise);
    }

    private boolean yes(String name, boolean otherwise) {
        return switch (lines.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private int number(String name, int otherwise) {
        String value = lines.getOrDefault(name, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private LocalTime time(String name, LocalTime otherwise) {
        try {
            return LocalTime.parse(lines.getOrDefault(name, ""));
        } catch (DateTimeException notATime) {
            return otherwise;
        }
    }

    private List<String> words(String name) {
        return Stream.of(lines.getOrDefault(name, "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
