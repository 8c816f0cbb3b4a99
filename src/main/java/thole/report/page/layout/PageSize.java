package thole.report.page.layout;

import java.util.Locale;
import java.util.Set;

/// The paper, in points.
public enum PageSize {
    A4(595.276, 841.89),
    LETTER(612, 792);

    private static final Set<String> LETTER_REGIONS =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The name in settings and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What people print on in the region of the locale: Letter where the Unicode Common Locale Data Repository
    /// (`paperSize`) has it.
    public static PageSize of(Locale locale) {
        return LETTER_REGIONS.contains(locale.getCountry()) ? LETTER : A4;
    }
}
