package thole.report.page.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thole.insight.Analysis;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.model.entry.LifeEvent;
import thole.model.snapshot.Day;
import thole.report.Figures;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Block.Paragraph;
import thole.report.page.Block.Tone;
import thole.report.page.ReportOrder;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.text.Texts;

/// What every section is written from, and how it writes.
///
/// @param days with an entry, inside the period
record Material(
        ReportOrder order, Analysis analysis, SafetyState safety, List<Day> days, Texts texts, Figures figures) {

    static Material of(ReportOrder order, Analysis analysis, Texts texts) {
        List<Day> days = order.journal().days().values().stream()
                .filter(day -> order.period().contains(day.date()))
                .filter(Material::isRecorded)
                .toList();
        SafetyState safety = SafetyReading.of(order.journal());
        return new Material(order, analysis, safety, days, texts, new Figures(texts.locale()));
    }

    /// A life event may be noted for a time when nothing was recorded.
    private static boolean isRecorded(Day day) {
        return day.entries().stream().anyMatch(entry -> !(entry.content() instanceof LifeEvent));
    }

    /// @param key below `summary.`
    String say(String key, Object... arguments) {
        return texts.get("summary." + key, arguments);
    }

    String date(LocalDate date) {
        return figures.date(date);
    }

    /// “9 Nov”, with its year where the period has several.
    String shortDate(LocalDate date) {
        boolean oneYear = order.period().from().getYear() == order.period().to().getYear()
                && date.getYear() == order.period().to().getYear();
        return DateTimeFormatter.ofLocalizedPattern(oneYear ? "MMMd" : "yMMMd")
                .withLocale(texts.locale())
                .format(date);
    }

    /// “9 Nov”, for a day of which the year is said nearby.
    String monthAndDay(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd")
                .withLocale(texts.locale())
                .format(date);
    }

    /// The columns of every table that holds then and now side by side, so that such tables stand in line.
    List<Column> thenAndNow(String what, String then, String now) {
        return List.of(
                new Column(what, 0.28),
                new Column(then, 0.165),
                new Column(now, 0.165),
                new Column(say("function.change"), 0.165),
                new Column(say("function.meaning"), 0.225));
    }

    /// A section, unless there is nothing in it.
    Optional<Section> section(SectionKind kind, Collection<? extends Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(kind, say("heading." + kind.code()), List.copyOf(blocks)));
    }

    static Block normal(String text) {
        return new Paragraph(text, Tone.NORMAL);
    }

    static Block strong(String text) {
        return new Paragraph(text, Tone.STRONG);
    }

    static Block muted(String text) {
        return new Paragraph(text, Tone.MUTED);
    }

    /// The sentences that say something, one after the other.
    static String joined(Stream<String> sentences) {
        return String.join(
                " ", sentences.filter(sentence -> !sentence.isEmpty()).toList());
    }
}
