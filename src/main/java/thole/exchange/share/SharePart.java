package thole.exchange.share;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What may go along with pain, its places, visits, measures and the story of the pain, which always go. The code
/// stands in files and never changes.
public enum SharePart {
    /// The person’s own words for the pain, and the question that the record is to answer.
    WORDS(true),
    TREATMENTS(true),
    /// Every answer to the safety check and about health, whatever the period: what is open must not get lost.
    SAFETY_ANSWERS(true),
    /// Free text: notes, guesses about flares, what a visit led to, answers to questionnaires in own words.
    NOTES(false),
    LIFE_EVENTS(false),
    /// Cycle, sexual pain, and whatever else was made as private.
    PRIVATE_FACTORS(false);

    private final boolean usual;

    SharePart(boolean usual) {
        this.usual = usual;
    }

    /// What goes along unless the person says otherwise.
    public static Set<SharePart> usual() {
        EnumSet<SharePart> parts = EnumSet.noneOf(SharePart.class);
        Arrays.stream(values()).filter(part -> part.usual).forEach(parts::add);
        return Collections.unmodifiableSet(parts);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SharePart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
