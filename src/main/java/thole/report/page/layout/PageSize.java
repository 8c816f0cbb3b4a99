package thole.report.page.layout;

import java.util.Locale;

/// The paper, in points.
public enum PageSize {
    A4(595.276, 841.89),
    LETTER(612, 792);

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
}
