package thole.model.safety;

import java.util.Locale;

/// What can be answered to a question of the safety check. Not sure counts as yes.
public enum Reply {
    NO,
    YES,
    UNSURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean marks() {
        return this != NO;
    }
}
