package thole.report.page.layout;

import thole.chart.Ink;
import thole.chart.Mark.Weight;
import thole.report.page.Block.Tone;

/// The type sizes of a page, in points.
record Types(Typeface face) {

    Type title() {
        return Type.of(face, 17, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type name() {
        return Type.of(face, 10, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type heading() {
        return Type.of(face, 10.5, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type figure() {
        return Type.of(face, 16, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type small() {
        return Type.of(face, 8.2, Weight.REGULAR, Ink.TEXT_MUTED);
    }

    Type warningTitle() {
        return Type.of(face, 12, Weight.SEMI_BOLD, Ink.TEXT);
    }

    Type warning() {
        return Type.of(face, 10, Weight.REGULAR, Ink.TEXT);
    }

    Type text(Tone tone) {
        return switch (tone) {
            case NORMAL -> Type.of(face, 9, Weight.REGULAR, Ink.TEXT);
            case STRONG -> Type.of(face, 9, Weight.SEMI_BOLD, Ink.TEXT);
            case MUTED -> small();
        };
    }

    Type cell(Tone tone) {
        return switch (tone) {
            case NORMAL -> Type.of(face, 8.8, Weight.REGULAR, Ink.TEXT);
            case STRONG -> Type.of(face, 8.8, Weight.SEMI_BOLD, Ink.TEXT);
            case MUTED -> Type.of(face, 8.8, Weight.REGULAR, Ink.TEXT_MUTED);
        };
    }
}
