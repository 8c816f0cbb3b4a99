package thole.report.page.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.TrendFactor;
import thole.insight.trend.PainChange;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Measure;
import thole.model.questionnaire.Change;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Scored;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;
import thole.report.measure.MeasureWords;
import thole.report.page.Block;
import thole.report.page.Cell;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;

/// What the person wants to be able to do and every other measure: first, latest, change, and whether that is as much
/// as people usually notice.
final class FunctionSection {

    private static final int IN_A_ROW = 2;
    private static final int MOST_CHARTS = 4;

    private final Material material;
    private final MeasureWords words;

    FunctionSection(Material material) {
        this.material = material;
        this.words = new MeasureWords(material.texts());
    }

    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        material.order()
                .journal()
                .plan()
                .question()
                .given()
                .ifPresent(question -> blocks.add(Material.strong(material.say("function.question", question))));
        List<List<Cell>> rows = rows();
        if (rows.isEmpty()) {
            blocks.add(Material.muted(material.say("function.none")));
        } else {
            blocks.add(new Block.Table(
                    material.say("heading.function"),
                    material.thenAndNow(
                            material.say("function.what"),
                            material.say("function.first"),
                            material.say("function.latest")),
                    rows));
        }
        return material.section(SectionKind.FUNCTION, blocks);
    }

    /// Each measure that was rated more than once, as a chart.
    Optional<Section> overTime() {
        List<Block.Chart> charts = MeasureCourses.of(inPeriod()).stream()
                .filter(course -> course.scores().size() > 1)
                .limit(MOST_CHARTS)
                .map(this::chart)
                .toList();
        return charts.isEmpty() ? Optional.empty() : material.section(SectionKind.MEASURES, rows(charts));
    }

    private static List<Block> rows(List<Block.Chart> charts) {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += IN_A_ROW) {
            rows.add(new Block.Beside(charts.subList(i, Math.min(charts.size(), i + IN_A_ROW))));
        }
        return rows;
    }

    private Block.Chart chart(Course course) {
        String name = words.name(course.instrument());
        Plot plot = new Plot.Totals(
                course,
                material.figures()::recorded,
                material::shortDate,
                material.say("measures.sentence", name, words.course(course)));
        return new Block.Chart(
                plot, new TrendWords(material.texts()).column(new TrendFactor.Measured(course.instrument())));
    }

    /// Each activity by itself, their mean where there are several, every other instrument, then pain.
    private List<List<Cell>> rows() {
        JournalSnapshot journal = inPeriod();
        List<Course> activities = MeasureCourses.activities(journal);
        List<List<Cell>> rows = new ArrayList<>();
        activities.forEach(course -> rows.add(row(course.instrument().name(), course)));
        for (Course course : MeasureCourses.of(journal)) {
            boolean mean = course.instrument().code().equals(Measure.IMPORTANT_ACTIVITIES);
            if (mean && activities.size() > 1) {
                rows.add(row(material.say("function.average"), course));
            } else if (!mean) {
                Instrument instrument = course.instrument();
                rows.add(row(
                        material.say("function.instrument", words.name(instrument), words.facts(instrument)), course));
            }
        }
        pain().ifPresent(rows::add);
        return rows;
    }

    /// The journal without measures from outside the period.
    private JournalSnapshot inPeriod() {
        Set<EntryId> outside = material.order().journal().measures().stream()
                .filter(entry ->
                        !material.order().period().contains(entry.content().date()))
                .map(Entry::id)
                .collect(Collectors.toSet());
        return material.order().journal().with(Set.of(), outside);
    }

    private List<Cell> row(String name, Course course) {
        Optional<Change> change = course.change();
        if (change.isEmpty()) {
            String why = material.say(course.scores().size() == 1 ? "function.once" : "function.not_comparable");
            return List.of(Cell.strong(name), Cell.of(""), Cell.of(at(course.latest())), Cell.of(""), Cell.muted(why));
        }
        return List.of(
                Cell.strong(name),
                Cell.of(at(change.get().first())),
                Cell.of(at(change.get().latest())),
                Cell.strong(words.points(change.get())),
                Cell.muted(meaning(change.get())));
    }

    private String at(Scored scored) {
        return material.say("function.at", words.total(scored), material.shortDate(scored.date()));
    }

    /// The size, and where it is one that matters which way it went.
    private String meaning(Change change) {
        return switch (change.verdict()) {
            case NONE_ESTABLISHED -> words.verdict(change);
            case BELOW_MEANINGFUL -> material.say("function.below");
            case AT_OR_ABOVE_MEANINGFUL ->
                switch (change.toward()) {
                    case BETTER -> material.say("function.better");
                    case WORSE -> material.say("function.worse");
                    case SAME, NOT_STATED -> material.say("function.meaningful");
                };
        };
    }

    /// Pain in the first and the last 28 days, which is no reading of one day.
    private Optional<List<Cell>> pain() {
        PainChange change = material.analysis().trend().change();
        return change.found() instanceof MeaningfulChange.Estimated found
                ? Optional.of(List.of(
                        Cell.strong(material.say("function.pain")),
                        Cell.of(material.say(
                                "function.first_days",
                                material.figures().points(found.stretches().earlierMean()))),
                        Cell.of(material.say(
                                "function.last_days",
                                material.figures().points(found.stretches().lastMean()))),
                        Cell.strong(material.say(
                                "function.interval",
                                material.figures().signed(found.difference()),
                                material.figures().signed(found.lo95()),
                                material.figures().signed(found.hi95()))),
                        Cell.muted(size(found))))
                : Optional.empty();
    }

    private String size(MeaningfulChange.Estimated found) {
        ChangeSize size = found.size();
        boolean lower = found.difference() < 0;
        return switch (size) {
            case WITHIN_USUAL -> material.say("function.size.usual");
            case LESS_THAN_SLIGHT -> material.say("function.size.less");
            case SLIGHT -> material.say(lower ? "function.size.slight_lower" : "function.size.slight_higher");
            case MEANINGFUL, SUBSTANTIAL ->
                material.say(lower ? "function.size.meaningful_lower" : "function.size.meaningful_higher");
        };
    }
}
