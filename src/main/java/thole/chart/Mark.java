package thole.chart;

/// One thing to paint. Lengths are in pixels at 100 %, from the top left corner of the picture. Opacity goes from 0
/// to 1.
public sealed interface Mark {

    /// A straight line; `dash` is the length of dash and gap, 0 for a full line.
    record Line(double fromX, double fromY, double toX, double toY, Ink ink, double width, double dash, double opacity)
            implements Mark {}

    /// A broken line through points; NaN in either array lifts the pen, so a missing day is a gap. The arrays are not
    /// copied and must not change.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying ten years of points would be the cost
    record Trace(double[] x, double[] y, Ink ink, double width, double opacity) implements Mark {}

    /// The area between two traces over the same x; NaN breaks it.
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Band(double[] x, double[] low, double[] high, Ink ink, double opacity) implements Mark {}

    /// A filled rectangle with rounded corners.
    record Box(double x, double y, double width, double height, double radius, Ink ink, double opacity)
            implements Mark {}

    /// The edge of a rectangle.
    record Frame(double x, double y, double width, double height, double radius, Ink ink, double stroke)
            implements Mark {}

    /// A dot, filled, or open with a stroke where `stroke` is above 0.
    record Dot(double x, double y, double radius, Ink ink, double opacity, double stroke) implements Mark {}

    /// A triangle standing on its base, its centre at x, its base at y.
    record Triangle(double x, double y, double size, Ink ink) implements Mark {}

    /// A line of text. `x` is the left end, the middle or the right end, as `anchor` says; `y` is the base line.
    record Text(String text, double x, double y, Anchor anchor, TextSize size, Ink ink) implements Mark {}

    /// A line of text of any size, for pages: a chart has the type sizes of [TextSize].
    ///
    /// @param size of the type, in the unit of the picture
    record Words(String text, double x, double y, Anchor anchor, double size, Weight weight, Ink ink) implements Mark {}

    /// What an outline encloses, filled, hatched over where asked, and its edge drawn last.
    ///
    /// @param opacity of the filling; 0 leaves it open
    /// @param hatched lines across it in the colour of the filling, so that it is told apart without colour
    /// @param stroke the width of the edge; 0 for none
    record Area(Outline outline, Ink fill, double opacity, boolean hatched, Ink edge, double stroke) implements Mark {}

    /// How strong a text is.
    enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /// Which point of a text stands at x.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// The type sizes of charts.
    enum TextSize {
        /// 11 px
        TICK(11, Weight.REGULAR),
        /// 12 px
        CAPTION(12, Weight.REGULAR),
        /// 13 px
        SMALL(13, Weight.REGULAR),
        /// 13 px, semi-bold
        LABEL(13, Weight.SEMI_BOLD),
        /// 22 px, semi-bold
        FIGURE(22, Weight.SEMI_BOLD);

        private final int pixels;
        private final Weight weight;

        TextSize(int pixels, Weight weight) {
            this.pixels = pixels;
            this.weight = weight;
        }

        public int pixels() {
            return pixels;
        }

        public Weight weight() {
            return weight;
        }
    }
}
