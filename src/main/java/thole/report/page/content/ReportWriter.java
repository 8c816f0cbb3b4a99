package thole.report.page.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.insight.Analysis;
import thole.insight.frame.Period;
import thole.insight.visits.VisitComparison;
import thole.report.page.Report;
import thole.report.page.ReportOrder;
import thole.report.page.Section;
import thole.text.Texts;

/// Writes the clinician's report: what is in it, in the order in which somebody with one minute reads it.
public final class ReportWriter {

    /// With fewer days a report says little.
    public static final int DAYS_FOR_A_REPORT = 14;

    private final Texts texts;

    /// @param texts in the language of the report
    public ReportWriter(Texts texts) {
        this.texts = texts;
    }

    /// @param analysis of the journal and window of this very order
    public Report write(ReportOrder order, Analysis analysis) {
        Material material = Material.of(order, analysis, texts);
        return new Report(
                material.say("title"),
                material.say("subtitle", material.date(order.today())),
                order.choices().name(),
                period(material),
                remarks(material),
                sections(material).toList(),
                material.say("footer"),
                texts.locale());
    }

    private static String period(Material material) {
        Period period = material.order().period();
        return switch (period.days()) {
            case 0 -> material.say("period.none");
            case 1 -> material.date(period.from());
            default -> material.say("period", material.date(period.from()), material.date(period.to()));
        };
    }

    private static List<String> remarks(Material material) {
        Stream<String> example =
                material.order().journal().facts().example() ? Stream.of(material.say("example")) : Stream.empty();
        int days = material.days().size();
        Stream<String> few = days < DAYS_FOR_A_REPORT ? Stream.of(material.say("few_days", days)) : Stream.empty();
        return Stream.concat(example, few).toList();
    }

    private Stream<Section> sections(Material material) {
        SafetySections safety = new SafetySections(material);
        PainSections pain = new PainSections(material);
        DaySections day = new DaySections(material);
        FindingSections findings = new FindingSections(material);
        FunctionSection function = new FunctionSection(material);
        WordSections words = new WordSections(material);
        Optional<VisitComparison> visits = VisitComparison.sinceLastVisit(
                material.order().journal(), material.order().today());
        Predicate<Section> wanted = section -> material.order().choices().wants(section.kind());
        return Stream.of(
                        safety.open(),
                        pain.figures(),
                        safety.nerves(),
                        function.section(),
                        new VisitSection(material, visits).section(),
                        pain.overTime(),
                        new PlaceSection(material, visits).section(),
                        day.pattern(),
                        new TreatmentSection(material).section(),
                        words.questions(),
                        findings.factors(),
                        safety.answers(),
                        findings.signs(),
                        day.ranges(),
                        function.overTime(),
                        words.story(),
                        words.words(),
                        new MethodSection(material).section(),
                        words.notes())
                .flatMap(Optional::stream)
                .filter(wanted);
    }
}
