package thole.ui.report;

import java.util.Locale;
import thole.insight.frame.Window;

/// The days that a report can be about.
enum ReportSpan {
    /// What the comparisons look at by themselves.
    USUAL(Window.USUAL),
    FOUR_WEEKS(new Window.Last(28)),
    THREE_MONTHS(new Window.Last(91)),
    SIX_MONTHS(new Window.Last(182));

    private final Window window;

    ReportSpan(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    String nameKey() {
        return "report.span." + name().toLowerCase(Locale.ROOT);
    }
}
