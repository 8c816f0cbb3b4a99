package thole.insight.pattern;

/// The groups in which findings are shown, in this order.
public enum PatternGroup {
    LINKED,
    NO_MEANINGFUL_LINK,
    CANNOT_TELL_YET,
    NOT_ENOUGH_DAYS;

    public static PatternGroup of(Verdict verdict) {
        return switch (verdict) {
            case LINKED -> LINKED;
            case NO_MEANINGFUL_LINK -> NO_MEANINGFUL_LINK;
            case CANNOT_TELL -> CANNOT_TELL_YET;
            case NOT_ENOUGH_DATA, NOT_ENOUGH_VARIATION, SAME_THING -> NOT_ENOUGH_DAYS;
        };
    }
}
