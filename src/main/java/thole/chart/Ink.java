package thole.chart;

/// What a mark is drawn with: a role, which a theme or a page turns into a colour.
public enum Ink {
    TEXT,
    TEXT_MUTED,
    TEXT_SUBTLE,
    AXIS,
    GRID,
    CARD,
    WELL,
    ACCENT,
    ACCENT_SUBTLE,
    FLARE,
    PAIN,
    SLEEP,
    STRESS,
    SITTING,
    ACTIVITY,
    CUSTOM_1,
    CUSTOM_2,
    NEUTRAL,
    NEUTRAL_MUTED
}
