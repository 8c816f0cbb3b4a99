package thole.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import thole.exchange.Extent;
import thole.exchange.fhir.bundle.BundleFile;
import thole.exchange.sheet.SheetFile;
import thole.exchange.table.CsvZip;
import thole.exchange.table.JournalTables;
import thole.exchange.table.Table;
import thole.insight.Analysis;
import thole.insight.Analyst;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.report.Figures;
import thole.report.html.HtmlReport;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.ReportChoice;
import thole.report.page.ReportOrder;
import thole.report.page.content.ReportWriter;
import thole.text.Texts;

/// Gets a file ready and says what it will hold. Everything about it comes from the same moment of the journal. May be
/// asked from any thread.
final class ExportPress {

    private final Texts texts;
    private final Figures figures;
    private final Journal journal;
    private final Analyst analyst;
    private final Supplier<LocalDate> today;
    private final Supplier<ReportChoice> report;

    /// @param report how the report is put together
    ExportPress(
            Texts texts, Journal journal, Analyst analyst, Supplier<LocalDate> today, Supplier<ReportChoice> report) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.journal = journal;
        this.analyst = analyst;
        this.today = today;
        this.report = report;
    }

    /// @throws ProblemException where the journal cannot be read
    ExportOffer offer(ExportFormat format) throws ProblemException {
        JournalSnapshot now = journal.snapshot();
        return switch (format) {
            case CSV -> tables(format, now, CsvZip::write);
            case XLSX -> tables(format, now, SheetFile::write);
            case JSON -> document(now);
            case FHIR -> bundle(now);
            case HTML -> report(now);
        };
    }

    /// Writes the journal’s tables in one kind of file.
    @FunctionalInterface
    private interface TableWriter {
        void write(List<Table> tables, OutputStream out) throws IOException;
    }

    private ExportOffer tables(ExportFormat format, JournalSnapshot now, TableWriter writer) {
        List<Table> tables = JournalTables.of(now);
        List<Fact> facts = new ArrayList<>();
        facts.add(held("tables", tables.size()));
        facts.addAll(everything(now));
        facts.add(unprotected());
        return new ExportOffer(format, facts, out -> writer.write(tables, out));
    }

    private ExportOffer document(JournalSnapshot now) throws ProblemException {
        byte[] written = inWrittenForm();
        List<Fact> facts = new ArrayList<>();
        facts.add(held("versions"));
        facts.addAll(everything(now));
        facts.add(unprotected());
        return new ExportOffer(ExportFormat.JSON, facts, out -> out.write(written));
    }

    private byte[] inWrittenForm() throws ProblemException {
        try {
            return journal.inWrittenForm().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            throw failure;
        }
    }

    private List<Fact> everything(JournalSnapshot now) {
        Extent extent = Extent.of(now.entries().toList());
        List<Fact> facts = new ArrayList<>();
        facts.add(days(extent));
        facts.add(held("others"));
        facts.add(extent.notes() == 0 ? leftOut("notes.none") : held("notes", extent.notes()));
        facts.add(
                extent.privateFactors().isEmpty()
                        ? leftOut("private.none")
                        : held("private", String.join(", ", extent.privateFactors())));
        return facts;
    }

    private Fact days(Extent extent) {
        return extent.days().isEmpty()
                ? leftOut("days.none")
                : held(
                        "days",
                        extent.days().size(),
                        figures.date(extent.days().first()),
                        figures.date(extent.days().last()));
    }

    private ExportOffer bundle(JournalSnapshot now) {
        BundleFile bundle = BundleFile.of(now);
        List<Fact> facts = List.of(
                held("observations", bundle.observations(), bundle.responses()),
                days(Extent.of(now.entries().toList())),
                leftOut("words"),
                leftOut("private"),
                unprotected());
        return new ExportOffer(ExportFormat.FHIR, facts, bundle::write);
    }

    private ExportOffer report(JournalSnapshot now) {
        LocalDate day = today.get();
        ReportOrder order = report.get().order(now, day);
        Analysis analysis = analyst.analyse(order.journal(), order.window(), day, _ -> {});
        Report made = new ReportWriter(texts).write(order, analysis);
        List<Fact> facts = List.of(
                held("report", made.period()),
                order.choices().notes() instanceof NoteChoice.None ? leftOut("report.notes") : held("report.notes"),
                order.choices().name().isEmpty() ? leftOut("report.name") : held("report.name"),
                leftOut("private"),
                unprotected());
        return new ExportOffer(ExportFormat.HTML, facts, out -> HtmlReport.write(made, texts, out));
    }

    private Fact held(String key, Object... details) {
        return Fact.held(texts.get("formats.held." + key, details));
    }

    private Fact leftOut(String key) {
        return Fact.leftOut(texts.get("formats.left_out." + key));
    }

    private Fact unprotected() {
        return new Fact(Fact.Kind.OPEN, texts.get("formats.unprotected"));
    }
}
