package thole.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import thole.report.page.Block;
import thole.report.page.Report;
import thole.report.page.Section;
import thole.text.Texts;

/// Writes a report as one HTML file: no script, nothing fetched from anywhere, charts as SVG in their place, each with
/// its sentence. It is well-formed XML, too.
public final class HtmlReport {

    private static final String MAIN = "content";

    private final Report report;
    private final Texts texts;
    private final HtmlText out = new HtmlText();

    private HtmlReport(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /// Leaves the stream open.
    ///
    /// @param texts in the language of the report
    public static void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new HtmlReport(report, texts).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language(), "xml:lang", language());
        head();
        out.open("body");
        out.open("a", "class", "skip", "href", "#" + MAIN)
                .text(texts.get("webpage.skip"))
                .close("a");
        header();
        out.open("main", "id", MAIN);
        report.sections().forEach(this::section);
        out.close("main");
        out.open("footer").element("p", report.footer()).close("footer");
        out.close("body").close("html");
        return out.toString();
    }

    private String language() {
        Locale locale = report.locale();
        return locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
    }

    private void head() {
        out.open("head");
        out.empty("meta", "charset", "UTF-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.element("title", report.title());
        out.open("style").raw(HtmlStyle.sheet()).close("style");
        out.close("head");
    }

    private void header() {
        out.open("header");
        out.element("h1", report.title());
        for (String line : new String[] {report.subtitle(), report.name(), report.period()}) {
            if (!line.isEmpty()) {
                out.element("p", line);
            }
        }
        for (String remark : report.remarks()) {
            out.open("p", "class", "strong").text(remark).close("p");
        }
        out.close("header");
    }

    private void section(Section section) {
        out.open("section", "class", section.kind().code().replace('_', '-'));
        if (!section.heading().isEmpty()) {
            out.element("h2", section.heading());
        }
        HtmlBlocks blocks = new HtmlBlocks(out, section.heading().isEmpty() ? "h2" : "h3");
        for (Block block : section.blocks()) {
            blocks.write(block);
        }
        out.close("section");
    }
}
