package thole.report.page.layout;

import thole.chart.Mark.Weight;

/// How wide a text will be in the face that is embedded in the document, so that every preview breaks lines where the
/// document does.
@FunctionalInterface
public interface Typeface {

    /// @param size of the type, in points
    /// @return in points
    double width(String text, double size, Weight weight);
}
