package thole.report.page;

import thole.report.page.Block.Tone;

/// One cell of a table.
public sealed interface Cell {

    /// Text.
    record Words(String text, Tone tone) implements Cell {}

    /// A small picture, as an interval on the axis that all rows share.
    record Drawing(Plot plot) implements Cell {}

    static Cell of(String text) {
        return new Words(text, Tone.NORMAL);
    }

    static Cell strong(String text) {
        return new Words(text, Tone.STRONG);
    }

    static Cell muted(String text) {
        return new Words(text, Tone.MUTED);
    }
}
