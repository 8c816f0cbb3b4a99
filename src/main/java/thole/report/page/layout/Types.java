package thole.report.page.layout;

import thole.chart.Ink;
import thole.chart.Mark.Weight;
import thole.report.page.Block.Tone;

/// The type sizes of a page, in points.
///
/// @param density 1 as it is meant to be; less where a page is too full, for every size alike
record Types(Typeface face, double density) {

    private Type type(double size, Weight weight, Ink ink) {
        return Type.of(face, size * density, weight, ink);
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
            case NORMAL -> type(8.8, Weight.REGULAR, Ink.TEXT);
            case STRONG -> type(8.8, Weight.SEMI_BOLD, Ink.TEXT);
            case MUTED -> type(8.8, Weight.REGULAR, Ink.TEXT_MUTED);
        };
    }
}
