package thole.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thole.chart.Ink;

/// The colours of a report: those of the light theme whatever the screen has, because paper is white. Read from the
/// style sheets, which are the only place with colours.
public final class PaperColours {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*([^;]+);");
    private static final Map<Ink, String> ALL = read("tokens-light");
    private static final Map<Ink, String> DARK = read("tokens-dark");

    private PaperColours() {}

    /// As six hexadecimal digits behind a hash sign.
    public static String of(Ink ink) {
        return Objects.requireNonNull(ALL.get(ink), ink.name());
    }

    /// The same of the dark theme, for a page that is read on a screen.
    public static String dark(Ink ink) {
        return Objects.requireNonNull(DARK.get(ink), ink.name());
    }

    private static Map<Ink, String> read(String theme) {
        Map<String, String> tokens = new HashMap<>();
        for (String sheet : new String[] {theme, "chart"}) {
            Matcher token = TOKEN.matcher(text("/thole/css/" + sheet + ".css"));
            while (token.find()) {
                tokens.put(token.group(1), token.group(2).strip());
            }
        }
        Map<Ink, String> all = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            String value = "-thole-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            while (value.startsWith("-")) {
                value = Objects.requireNonNull(tokens.get(value), value);
            }
            all.put(ink, value.toLowerCase(Locale.ROOT));
        }
        return all;
    }

    private static String text(String path) {
        try (InputStream sheet = Objects.requireNonNull(PaperColours.class.getResourceAsStream(path), path)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
