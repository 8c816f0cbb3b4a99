package thole.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thole.insight.Analysis;
import thole.insight.Analyst;
import thole.insight.frame.Period;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;
import thole.report.page.Report;
import thole.report.page.ReportOrder;
import thole.report.page.content.ReportWriter;
import thole.report.page.layout.Pages;
import thole.report.page.layout.Typeface;
import thole.text.Texts;
import thole.ui.report.ReportState.Made;
import thole.ui.report.ReportState.Note;

/// Makes the report that is wished for. May be asked from any thread.
final class ReportPress {

    private final Texts texts;
    private final Analyst analyst;
    private final Typeface face;

    /// What was asked last: another name or another tick asks nothing new of the record.
    private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();

    private record Asked(JournalSnapshot journal, Period period, LocalDate today, Analysis analysis) {}

    ReportPress(Texts texts, Analyst analyst, Typeface face) {
        this.texts = texts;
        this.analyst = analyst;
        this.face = face;
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    Made make(JournalSnapshot journal, LocalDate today, ReportWish wish) {
        ReportOrder order = wish.choice().order(journal, today);
        Report report = new ReportWriter(texts).write(order, analysis(journal, order));
        return new Made(
                wish, report.title(), report.locale(), Pages.of(report, wish.paper(), face, texts), notes(order));
    }

    private Analysis analysis(JournalSnapshot journal, ReportOrder order) {
        Asked known = last.get();
        if (known != null
                && known.journal() == journal
                && known.period().equals(order.period())
                && known.today().equals(order.today())) {
            return known.analysis();
        }
        Analysis analysis = analyst.analyse(order.journal(), order.window(), order.today(), _ -> {});
        last.set(new Asked(journal, order.period(), order.today(), analysis));
        return analysis;
    }

    private static List<Note> notes(ReportOrder order) {
        return order.journal().days().values().stream()
                .filter(day -> order.period().contains(day.date()))
                .toList()
                .reversed()
                .stream()
                .flatMap(ReportPress::notes)
                .toList();
    }

    private static Stream<Note> notes(Day day) {
        return day.entries().stream()
                .flatMap(entry -> words(entry).map(words -> new Note(entry.id(), day.date(), words)));
    }

    private static Stream<String> words(Entry<?> entry) {
        return switch (entry.content()) {
            case Reading reading -> reading.note().given().stream();
            case LifeEvent event -> event.note().given().stream();
            default -> Stream.empty();
        };
    }
}
