package thole.report.page.layout;

import thole.chart.Ink;
import thole.chart.Mark.Weight;
import thole.report.page.Block.Tone;

/// The type sizes of a page, in points.
record Types(Typeface face, Density density) {

    private static final double CELL_LEADING = 1.28;

    private Type type(double size, Weight weight, Ink ink) {
        return Type.of(face, size * density.type(), weight, ink);
    }

    Type title() {
        return type(17, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type name() {
        return type(10, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type heading() {
        return type(10.5, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type figure() {
        return type(16, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type small() {
        return type(8.2, Weight.REGULAR, Ink.TEXT_MUTED);
    }

    Type warningTitle() {
        return type(12, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type warning() {
        return type(10, Weight.REGULAR, Ink.TEXT);
    }

    Type text(Tone tone) {
        return switch (tone) {
            case NORMAL -> type(9, Weight.REGULAR, Ink.TEXT);
            case STRONG -> type(9, Weight.SEMI_BOLD, Ink.TEXT);
            case MUTED -> small();
        };
    }

    Type cell(Tone tone) {
        return switch (tone) {
            case NORMAL -> cell(Weight.REGULAR, Ink.TEXT);
            case STRONG -> cell(Weight.SEMI_BOLD, Ink.TEXT);
            case MUTED -> cell(Weight.REGULAR, Ink.TEXT_MUTED);
        };
    }

    private Type cell(Weight weight, Ink ink) {
        double size = 8.6 * density.type();
        return new Type(face, size, size * CELL_LEADING, weight, ink);
    }
}
