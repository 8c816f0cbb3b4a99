package thole.ui.kit.paper;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The printers and the dialog of the system.
public final class SystemPrinting implements Printing {

    @Override
    public Outcome print(Window owner, String title, Pages pages) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(title);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        return printed(job, pages) && job.endJob() ? Outcome.PRINTED : failed(job);
    }

    /// The dialog may have changed the paper, so pages are made after it.
    private static boolean printed(PrinterJob job, Pages pages) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (Node page : pages.on(layout.getPrintableWidth(), layout.getPrintableHeight())) {
            if (!job.printPage(layout, page)) {
                return false;
            }
        }
        return true;
    }

    private static Outcome failed(PrinterJob job) {
        job.cancelJob();
        return Outcome.FAILED;
    }
}
