package thole.report.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import thole.chart.Ink;
import thole.report.page.PaperColours;

/// The colours of the paper as shares of red, green and blue.
final class PdfColours {

    private static final int HEXADECIMAL = 16;
    private static final float MOST = 255;
    private static final Map<Ink, float[]> ALL = all();

    private PdfColours() {}

    static float[] of(Ink ink) {
        return Objects.requireNonNull(ALL.get(ink));
    }

    private static Map<Ink, float[]> all() {
        Map<Ink, float[]> all = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            String digits = PaperColours.of(ink).substring(1);
            float[] shares = new float[3];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), HEXADECIMAL) / MOST;
            }
            all.put(ink, shares);
        }
        return all;
    }
}
