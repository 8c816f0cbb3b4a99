package thole.app.wiring;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import thole.exchange.seal.PassphraseWords;
import thole.exchange.share.ShareFile;
import thole.report.page.ReportChoice;
import thole.report.page.layout.PageSize;
import thole.ui.export.ExportScreen;
import thole.ui.export.share.ShareScreen;
import thole.ui.kit.Screen;
import thole.ui.kit.file.FolderView;
import thole.ui.kit.file.SystemFileChoice;
import thole.ui.kit.frame.Place;
import thole.ui.kit.paper.SystemPrinting;
import thole.ui.report.ReportScreen;

/// The screens on which the person takes the journal away: as a report, in another format, for a therapist.
final class TakeAway {

    private final Services with;
    private final Consumer<Place> go;
    private final SecureRandom random = new SecureRandom();

    /// The report as it was put together when other formats were asked for.
    private volatile ReportChoice wanted = ReportChoice.USUAL;

    TakeAway(Services with, Consumer<Place> go) {
        this.with = with;
        this.go = go;
    }

    Screen report() {
        return new ReportScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.analyst(),
                with::today,
                new ReportScreen.Ways(
                        new SystemFileChoice(),
                        FolderView.SYSTEM,
                        new SystemPrinting(),
                        this::words,
                        paper(),
                        Optional.of(new ReportScreen.Beyond(this::otherFormats, () -> go.accept(Place.of("share"))))));
    }

    private String words() {
        return PassphraseWords.english().next(random);
    }

    private void otherFormats(ReportChoice report) {
        wanted = report;
        go.accept(Place.of("export"));
    }

    Screen formats(Runnable back) {
        return new ExportScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.analyst(),
                with::today,
                new ExportScreen.Ways(back, new SystemFileChoice(), FolderView.SYSTEM, () -> wanted));
    }

    Screen share(Runnable back) {
        ShareFile file = new ShareFile();
        return new ShareScreen(
                with.texts(),
                with.tasks(),
                with.journal(),
                with.clock(),
                with::today,
                new ShareScreen.Ways(
                        back,
                        new SystemFileChoice(),
                        FolderView.SYSTEM,
                        this::words,
                        (draft, passphrase) -> file.sealed(draft, passphrase, random)));
    }

    /// What the person prints on: Letter where that is what the region has.
    private PageSize paper() {
        return switch (with.settings().current().formats().paper()) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
            case REGION -> PageSize.of(with.texts().locale());
        };
    }
}
