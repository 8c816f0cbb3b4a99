package thole.report.page;

import thole.chart.Ink;

/// The colours of a report: those of the light theme whatever the screen has, because paper is white. Told apart in
/// greyscale by words, dashes and hatches.
public final class PaperColours {

    private PaperColours() {}

    /// As `#rrggbb`.
    public static String of(Ink ink) {
        return switch (ink) {
            case TEXT -> "#1b2426";
            case TEXT_MUTED, TEXT_SUBTLE -> "#4f5c60";
            case AXIS -> "#c9d2d4";
            case GRID -> "#e6ebec";
            case CARD -> "#ffffff";
            case WELL -> "#f1f4f4";
            case ACCENT -> "#176b79";
            case ACCENT_SUBTLE -> "#e4f1f3";
            case FLARE -> "#f3e7ee";
            case PAIN -> "#893269";
            case SLEEP -> "#3568b2";
            case STRESS -> "#c68128";
            case SITTING -> "#2d3a42";
            case ACTIVITY -> "#369375";
            case CUSTOM_1 -> "#513991";
            case CUSTOM_2 -> "#647025";
            case NEUTRAL -> "#5c696e";
            case NEUTRAL_MUTED -> "#dce3e4";
        };
    }
}
