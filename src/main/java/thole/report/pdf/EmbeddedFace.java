package thole.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import thole.chart.Mark.Weight;
import thole.report.page.layout.Typeface;

/// The face of the program as the document embeds it: how wide its letters are, and which it has.
public final class EmbeddedFace implements Typeface {

    /// What stands for a letter that the face does not have; the reader sees that something is missing.
    private static final int INSTEAD = '?';

    private final Map<Weight, TrueTypeFont> fonts = new EnumMap<>(Weight.class);
    private final Map<Weight, CmapLookup> letters = new EnumMap<>(Weight.class);
    private final Map<Weight, Integer> unitsPerEm = new EnumMap<>(Weight.class);

    public EmbeddedFace() {
        try {
            for (Weight weight : Weight.values()) {
                TrueTypeFont font = parsed(weight);
                fonts.put(weight, font);
                letters.put(weight, font.getUnicodeCmapLookup());
                unitsPerEm.put(weight, font.getUnitsPerEm());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static TrueTypeFont parsed(Weight weight) throws IOException {
        try (InputStream file = open(weight)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    static InputStream open(Weight weight) {
        String path = switch (weight) {
            case REGULAR -> "/thole/assets/fonts/InterTab-Regular.ttf";
            case SEMI_BOLD -> "/thole/assets/fonts/InterTab-SemiBold.ttf";
        };
        return Objects.requireNonNull(EmbeddedFace.class.getResourceAsStream(path), path);
    }

    @Override
    public double width(String text, double size, Weight weight) {
        TrueTypeFont font = Objects.requireNonNull(fonts.get(weight));
        int units = printable(text, weight)
                .codePoints()
                .map(letter -> advance(font, glyph(letter, weight)))
                .sum();
        return size * units / Objects.requireNonNull(unitsPerEm.get(weight));
    }

    private static int advance(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private int glyph(int letter, Weight weight) {
        return Objects.requireNonNull(letters.get(weight)).getGlyphId(letter);
    }

    /// The text with what the face does not have replaced, and without control characters.
    String printable(String text, Weight weight) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .map(letter -> glyph(letter, weight) == 0 ? INSTEAD : letter)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
