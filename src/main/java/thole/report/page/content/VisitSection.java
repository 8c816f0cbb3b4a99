package thole.report.page.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thole.insight.visits.VisitComparison;
import thole.report.caseload.VisitWords;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// The 28 days before the last visit beside the last 28, whatever the period of the report.
record VisitSection(Material material, Optional<VisitComparison> visits) {

    Optional<Section> section() {
        return visits.map(compared -> new Section(
                SectionKind.SINCE_VISIT,
                material.say("heading.since_visit", material.date(visit(compared))),
                List.of(table(compared))));
    }

    private Block.Table table(VisitComparison compared) {
        VisitWords words = new VisitWords(material.texts());
        List<Column> columns = material.thenAndNow(
                "",
                material.say("visit.before"),
                material.say("visit.last", material.monthAndDay(compared.later().to())));
        List<List<Cell>> rows = compared.lines().stream()
                .filter(line -> line.earlier().isThere() || line.later().isThere())
                .map(words::row)
                .map(row -> List.of(
                        Cell.strong(row.name()),
                        Cell.of(row.earlier()),
                        Cell.of(row.later()),
                        Cell.of(row.change()),
                        Cell.muted(row.judgement())))
                .toList();
        return new Block.Table(material.say("visit.name"), columns, rows);
    }

    /// The visit that the earlier stretch ends before.
    static LocalDate visit(VisitComparison compared) {
        return compared.earlier().to().plusDays(1);
    }
}
