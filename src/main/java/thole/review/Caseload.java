package thole.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thole.exchange.share.ShareFile;
import thole.insight.Analysis;
import thole.insight.Analyst;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
import thole.model.Problem;
import thole.model.ProblemException;

/// Opens many shared journals at once, as many side by side as there are hands: each takes 19 MiB while its key is
/// made.
/// First all are opened, each line given out as it comes; then the verdicts are worked out, in the order of the
/// caseload. Nothing is written anywhere.
public final class Caseload {

    private final ShareFile shares;
    private final Workers workers;

    public Caseload(ShareFile shares, Workers workers) {
        this.shares = shares;
        this.workers = workers;
    }

    /// Returns when everything has been said.
    ///
    /// @param today stands in for the last entry of a journal that holds none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public void open(List<ShareSource> sources, LocalDate today, CaseListener listener) {
        List<CaseRow> rows = Collections.synchronizedList(new ArrayList<>());
        CaseListener inTurn = new InTurn(listener);
        workers.doAll(sources.stream()
                .<Runnable>map(source -> () -> open(source, rows, inTurn))
                .toList());
        judge(rows, today, inTurn);
    }

    /// Works the verdicts out of journals that are open.
    ///
    /// @param today as above
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public void judge(List<CaseRow> rows, LocalDate today, CaseListener listener) {
        CaseListener inTurn = new InTurn(listener);
        List<CaseRow> ordered = rows.stream().sorted(CaseRow.ORDER).toList();
        workers.doAll(ordered.stream()
                .<Runnable>map(row -> () -> inTurn.judged(row, analysis(row, today)))
                .toList());
    }

    private void open(ShareSource source, List<CaseRow> rows, CaseListener listener) {
        try {
            CaseRow row = CaseRow.of(source.file(), shares.open(source.file(), source.passphrase()));
            rows.add(row);
            listener.opened(row);
        } catch (ProblemException e) {
            listener.refused(source.file(), e.problem());
        }
    }

    private static Analysis analysis(CaseRow row, LocalDate today) {
        return new Analyst(Workers.ALONE).analyse(row.journal(), Window.USUAL, today, _ -> {});
    }

    /// Lets one call through at a time.
    private record InTurn(CaseListener listener) implements CaseListener {

        @Override
        public synchronized void opened(CaseRow row) {
            listener.opened(row);
        }

        @Override
        public synchronized void refused(Path file, Problem problem) {
            listener.refused(file, problem);
        }

        @Override
        public synchronized void judged(CaseRow row, Analysis analysis) {
            listener.judged(row, analysis);
        }
    }
}
