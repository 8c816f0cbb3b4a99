package thole.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import thole.chart.Ink;
import thole.report.page.PaperColours;

/// How the page looks: the inks of the charts as variables, for light, for dark and for paper, and a style sheet that
/// uses no other colours.
final class HtmlStyle {

    private HtmlStyle() {}

    /// What an ink is called in the page.
    static String variable(Ink ink) {
        return "var(" + name(ink) + ")";
    }

    private static String name(Ink ink) {
        return "--ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sheet() {
        return ":root{color-scheme:light dark;" + inks(PaperColours::of) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{" + inks(PaperColours::dark) + "}}\n"
                + layout();
    }

    private static String inks(Function<Ink, String> colours) {
        StringBuilder all = new StringBuilder();
        for (Ink ink : Ink.values()) {
            all.append(name(ink)).append(':').append(colours.apply(ink)).append(';');
        }
        return all.toString();
    }

    private static String layout() {
        String path = "/thole/report/page.css";
        try (InputStream sheet = Objects.requireNonNull(HtmlStyle.class.getResourceAsStream(path), path)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
