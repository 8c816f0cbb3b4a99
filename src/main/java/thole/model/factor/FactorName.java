package thole.model.factor;

import java.util.Locale;
import java.util.Set;
import thole.model.Checked;
import thole.model.Problem.Code;

/// The name of a factor of the person's own: trimmed, and the same as another one that differs only in case.
public record FactorName(String text) {

    private static final Set<String> RESERVED = Set.of(
            "date",
            "time",
            "pain",
            "locations",
            "note",
            "sleep_hours",
            "sleep_quality",
            "stress",
            "sitting_hours",
            "activity_minutes");
    /// Characters.
    public static final int LONGEST = 60;

    public FactorName {
        if (text.isEmpty() || !text.equals(text.strip()) || RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a factor name");
        }
    }

    public static Checked<FactorName> check(String raw) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return Checked.refused(Code.FACTOR_NAME_EMPTY, LONGEST);
        }
        return RESERVED.contains(text.toLowerCase(Locale.ROOT))
                ? Checked.refused(Code.FACTOR_NAME_RESERVED, text)
                : Checked.accepted(new FactorName(text));
    }

    /// Two names are one where this is equal.
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
