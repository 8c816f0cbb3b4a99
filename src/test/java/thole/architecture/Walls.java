package thole.architecture;

import java.util.ArrayList;
import java.util.List;

/// The package table: who may use whom, and which libraries. One line is one row.
enum Walls {
    MODEL("thole.model..", List.of(), List.of()),
    STATS("thole.stats..", List.of(), List.of("org.hipparchus..")),
    INSIGHT("thole.insight..", List.of("thole.model..", "thole.stats.."), List.of()),
    JOURNAL("thole.journal..", List.of("thole.model.."), List.of()),
    WRITTEN("thole.written..", List.of("thole.model..", "thole.journal.."), List.of("com.fasterxml.jackson.core..")),
    STORE(
            "thole.store..",
            List.of("thole.model..", "thole.journal..", "thole.written.."),
            List.of("java.sql..", "org.sqlite..")),
    EXCHANGE("thole.exchange", List.of("thole.model..", "thole.written.."), List.of()),
    EXCHANGE_CSV(
            "thole.exchange.csv..",
            List.of("thole.model..", "thole.written..", "thole.exchange"),
            List.of("de.siegmar.fastcsv..")),
    EXCHANGE_TABLE(
            "thole.exchange.table..",
            List.of("thole.model..", "thole.written..", "thole.exchange", "thole.exchange.csv.."),
            List.of()),
    EXCHANGE_SHEET(
            "thole.exchange.sheet..",
            List.of("thole.model..", "thole.exchange", "thole.exchange.table.."),
            List.of("org.dhatim.fastexcel..")),
    EXCHANGE_FHIR("thole.exchange.fhir", List.of("thole.model..", "thole.written..", "thole.exchange"), List.of()),
    EXCHANGE_FHIR_BUNDLE(
            "thole.exchange.fhir.bundle..",
            List.of("thole.model..", "thole.exchange"),
            List.of("com.fasterxml.jackson.core..")),
    EXCHANGE_EXAMPLE("thole.exchange.example..", List.of("thole.model..", "thole.exchange"), List.of()),
    EXCHANGE_SEAL(
            "thole.exchange.seal..", List.of("thole.model.."), List.of("javax.crypto..", "org.bouncycastle.crypto..")),
    EXCHANGE_SHARE(
            "thole.exchange.share..",
            List.of("thole.model..", "thole.written..", "thole.exchange", "thole.exchange.seal.."),
            List.of()),
    TEXT("thole.text..", List.of("thole.model.."), List.of()),
    SETTINGS("thole.settings..", List.of("thole.model.."), List.of()),
    PLATFORM("thole.platform..", List.of("thole.model.."), List.of()),
    GUARD("thole.guard..", List.of("thole.model.."), List.of()),
    REMINDER("thole.reminder..", List.of("thole.model..", "thole.guard..", "thole.settings.."), List.of()),
    TRAY("thole.tray..", List.of("thole.reminder.."), List.of("java.awt..")),
    CHART("thole.chart..", List.of("thole.model..", "thole.insight..", "thole.text.."), List.of()),
    REPORT(
            "thole.report",
            List.of("thole.model..", "thole.stats..", "thole.insight..", "thole.chart..", "thole.text.."),
            List.of()),
    REPORT_PARTS(
            "thole.report.[calibration|caseload|course|html|measure|page|safety|visits]..",
            List.of(
                    "thole.model..",
                    "thole.stats..",
                    "thole.insight..",
                    "thole.chart..",
                    "thole.report..",
                    "thole.text.."),
            List.of()),
    REPORT_PDF(
            "thole.report.pdf..",
            List.of("thole.model..", "thole.chart..", "thole.report.page..", "thole.text.."),
            List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
    REVIEW(
            "thole.review..",
            List.of("thole.model..", "thole.journal..", "thole.written..", "thole.insight..", "thole.exchange.."),
            List.of()),
    CLI(
            "thole.cli..",
            List.of(
                    "thole.model..",
                    "thole.stats..",
                    "thole.insight..",
                    "thole.journal..",
                    "thole.written..",
                    "thole.exchange..",
                    "thole.chart..",
                    "thole.report..",
                    "thole.review..",
                    "thole.text..",
                    "thole.settings..",
                    "thole.platform.."),
            List.of("picocli..", "com.fasterxml.jackson.core..")),
    UI_KIT(
            "thole.ui.kit..",
            List.of(
                    "thole.model..",
                    "thole.guard..",
                    "thole.insight..",
                    "thole.chart..",
                    "thole.text..",
                    "thole.settings..",
                    "thole.platform.."),
            List.of(
                    "javafx..",
                    "org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..",
                    "java.awt..",
                    "javax.imageio..")),
    UI_CHART(
            "thole.ui.chart..",
            List.of("thole.model..", "thole.insight..", "thole.chart..", "thole.text..", "thole.ui.kit.."),
            List.of("javafx..", "org.controlsfx..")),
    UI_SHELL("thole.ui.shell..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_TODAY("thole.ui.today..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_HISTORY("thole.ui.history..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_TRENDS("thole.ui.trends..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_PATTERNS("thole.ui.patterns..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_SIGNS("thole.ui.signs..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_REPORT("thole.ui.report..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_EXPORT("thole.ui.export..", screens(), List.of("javafx..")),
    UI_SETTINGS("thole.ui.settings..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_LEARN("thole.ui.learn..", screens(), List.of("javafx..")),
    UI_FIRST_RUN("thole.ui.firstrun..", screens(), List.of("javafx..")),
    UI_SAFETY("thole.ui.safety..", screens(), List.of("javafx..", "org.controlsfx..")),
    UI_MEASURES("thole.ui.measures..", screens(), List.of("javafx..")),
    UI_REVIEW("thole.ui.review..", screens(), List.of("javafx..")),
    UI_HELP("thole.ui.help..", screens(), List.of("javafx..", "org.controlsfx..")),
    APP("thole.app..", List.of("thole.."), List.of("javafx.."));

    private final String packages;
    private final List<String> own;
    private final List<String> libraries;

    Walls(String packages, List<String> own, List<String> libraries) {
        this.packages = packages;
        this.own = own;
        this.libraries = libraries;
    }

    /// Everything but the store, and never another screen.
    private static List<String> screens() {
        return List.of(
                "thole.model..",
                "thole.stats..",
                "thole.insight..",
                "thole.journal..",
                "thole.written..",
                "thole.exchange..",
                "thole.chart..",
                "thole.report..",
                "thole.review..",
                "thole.text..",
                "thole.settings..",
                "thole.guard..",
                "thole.reminder..",
                "thole.platform..",
                "thole.ui.kit..",
                "thole.ui.chart..");
    }

    String packages() {
        return packages;
    }

    /// Everything a class of this row may depend on.
    String[] allowed() {
        List<String> all = new ArrayList<>(List.of(
                packages,
                "java.lang..",
                "java.util..",
                "java.time..",
                "java.math..",
                "java.text..",
                "java.io..",
                "java.nio..",
                "java.security..",
                "java.net..",
                "org.jspecify.annotations.."));
        all.addAll(own);
        all.addAll(libraries);
        return all.toArray(String[]::new);
    }

    String advice() {
        return packages + " may use " + (own.isEmpty() ? "no other package of the program" : String.join(", ", own))
                + (libraries.isEmpty() ? "" : " and the libraries " + String.join(", ", libraries))
                + ". Move what is needed to where both may reach it, or pass it in as a parameter.";
    }
}
