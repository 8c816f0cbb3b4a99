package thole.ui.history.record;

/// Which colour of the pain scale a value has.
public final class PainColour {

    private static final int HIGHEST = 10;

    private PainColour() {}

    /// The style class; half values round up, for the colour alone.
    public static String of(double points) {
        return "th-pain-" + Math.clamp((long) Math.floor(points + 0.5), 0, HIGHEST);
    }
}
