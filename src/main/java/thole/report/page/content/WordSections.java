package thole.report.page.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import thole.insight.frame.Period;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.LifeEvent;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;
import thole.report.page.Choices;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// What the person says in their own words: story, words for the pain, notes, questions.
final class WordSections {

    private static final int DAYS_OF_WORDS = 28;
    private static final int MOST_WORDS = 12;

    private final Material material;
    private final Choices choices;

    WordSections(Material material) {
        this.material = material;
        this.choices = material.order().choices();
    }

    Optional<Section> questions() {
        return choices.questions().isEmpty()
                ? Optional.empty()
                : material.section(SectionKind.QUESTIONS, List.of(new Block.Items(true, choices.questions())));
    }

    /// When it began, with what, and what the person was told about scans.
    Optional<Section> story() {
        List<String> lines = new ArrayList<>();
        material.order().journal().story().map(Entry::content).ifPresent(story -> {
            story.start().given().ifPresent(start -> lines.add(material.say("story.start", material.date(start))));
            event(story).ifPresent(lines::add);
        });
        material.order().journal().imaging().forEach(scan -> lines.add(scan(scan.content())));
        return lines.isEmpty()
                ? Optional.empty()
                : material.section(SectionKind.STORY, List.of(new Block.Items(false, lines)));
    }

    private Optional<String> event(PainStory story) {
        return story.event().given().map(event -> material.say("story.event", event));
    }

    private String scan(Imaging scan) {
        String kind = code(scan.kind().given().map(ImagingKind::name).orElse("scan"));
        String result = code(scan.result().given().map(ImagingResult::name).orElse("not_entered"));
        return Material.joined(Stream.of(
                material.say(
                        "story.scan",
                        material.say("story.scan." + kind),
                        scan.part().given().orElse(""),
                        scan.date().given().map(material::date).orElse(""),
                        material.say("story.result." + result)),
                scan.words()
                        .given()
                        .map(words -> material.say("story.told", words))
                        .orElse("")));
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The words for the pain of the last 28 days as the person chose them; they are not sorted into kinds.
    Optional<Section> words() {
        Period period = material.order().period();
        LocalDate from = period.to().minusDays(DAYS_OF_WORDS - 1L);
        Map<String, Integer> days = new TreeMap<>();
        material.days().stream()
                .filter(day -> !day.date().isBefore(from))
                .forEach(day -> day.readings().stream()
                        .flatMap(reading -> reading.content().words().given().stream())
                        .flatMap(words -> words.stream())
                        .distinct()
                        .forEach(word -> days.merge(word, 1, Integer::sum)));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = days.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(word -> material.say("words.word", word.getKey(), word.getValue()))
                .toList();
        return material.section(
                SectionKind.WORDS,
                List.of(Material.normal(
                        material.say("words.line", String.join(material.say("pattern.between"), said)))));
    }

    /// The chosen notes, newest first.
    Optional<Section> notes() {
        List<List<Cell>> rows = material.days().reversed().stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> choices.notes().has(entry.id()))
                .flatMap(entry -> note(entry).stream())
                .toList();
        List<Column> columns = List.of(new Column("", 0.16), new Column("", 0.84));
        return rows.isEmpty()
                ? Optional.empty()
                : material.section(
                        SectionKind.NOTES, List.of(new Block.Table(material.say("heading.notes"), columns, rows)));
    }

    private Optional<List<Cell>> note(Entry<?> entry) {
        return switch (entry.content()) {
            case Reading reading -> reading.note().given().map(note -> row(reading.day(), note));
            case LifeEvent event -> event.note().given().map(note -> row(event.day(), event.name() + ": " + note));
            default -> Optional.empty();
        };
    }

    private List<Cell> row(LocalDate day, String note) {
        return List.of(Cell.muted(material.shortDate(day)), Cell.of(note.strip().replaceAll("\\s+", " ")));
    }
}
