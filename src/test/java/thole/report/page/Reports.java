package thole.report.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import thole.exchange.example.Examples;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.model.day.DayStart;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.content.ReportWriter;
import thole.text.Texts;

/// Makes reports for tests.
public final class Reports {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Texts ENGLISH = new Texts(Locale.UK);

    private Reports() {}

    /// The example person, with a few entries added.
    public static JournalSnapshot example(Content... added) {
        return with(Examples.usual(), added);
    }

    public static JournalSnapshot empty(Content... added) {
        JournalFacts facts = new JournalFacts(new JournalId(new UUID(7, 7)), false, DayStart.USUAL);
        return with(JournalSnapshot.of(facts, List.of()), added);
    }

    public static JournalSnapshot with(JournalSnapshot journal, Content... added) {
        RandomGenerator random = new Random(9);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        List<Entry<?>> entries = new ArrayList<>();
        Arrays.stream(added).forEach(content -> entries.add(Entry.first(EntryId.next(clock, random), content)));
        return journal.with(entries, java.util.Set.of());
    }

    public static Report of(JournalSnapshot journal, Choices choices, Texts texts) {
        ReportOrder order = order(journal, Window.USUAL, choices);
        return new ReportWriter(texts).write(order, analysis(order));
    }

    public static ReportOrder order(JournalSnapshot journal, Window window, Choices choices) {
        return new ReportOrder(journal, ReportOrder.usualPeriod(journal, window, TODAY), TODAY, choices);
    }

    public static Analysis analysis(ReportOrder order) {
        return Analysis.of(order.journal(), order.window(), TODAY);
    }

    public static Report of(JournalSnapshot journal, Choices choices) {
        return of(journal, choices, ENGLISH);
    }

    /// Everything that a report says, line by line, in its order.
    public static List<String> lines(Report report) {
        return Stream.concat(
                        Stream.of(report.title(), report.subtitle(), report.name(), report.period()),
                        Stream.concat(
                                report.remarks().stream(),
                                report.sections().stream().flatMap(Reports::lines)))
                .filter(line -> !line.isBlank())
                .toList();
    }

    public static Stream<String> lines(Section section) {
        return Stream.concat(
                Stream.of(section.heading()), section.blocks().stream().flatMap(Reports::lines));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Warning warning -> Stream.concat(Stream.of(warning.title()), warning.sentences().stream());
            case Block.KeyFigures figures ->
                figures.figures().stream().map(figure -> figure.figure() + " " + figure.label());
            case Block.Table table -> table.rows().stream().map(Reports::line);
            case Block.Chart chart -> Stream.of(chart.plot().sentence(), chart.caption());
            case Block.Beside beside -> beside.charts().stream().flatMap(Reports::lines);
            case Block.Items items -> items.items().stream();
        };
    }

    private static String line(List<Cell> row) {
        return String.join(
                " | ",
                row.stream()
                        .map(cell -> switch (cell) {
                            case Cell.Words words -> words.text();
                            case Cell.Drawing drawing -> "[" + drawing.plot().sentence() + "]";
                        })
                        .toList());
    }
}
