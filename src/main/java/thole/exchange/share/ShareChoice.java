package thole.exchange.share;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the person chose to hand over.
///
/// @param fromOrNull the first day; without one, from the first recorded day
/// @param toOrNull the last day; without one, to the last recorded day
/// @param factorsOrNull codes of built-in factors and ids of the person’s own; without a choice, every factor. A
/// private
///     one goes along only where [SharePart#PRIVATE_FACTORS] does
public record ShareChoice(
        @Nullable LocalDate fromOrNull,
        @Nullable LocalDate toOrNull,
        @Nullable Set<String> factorsOrNull,
        Set<SharePart> parts) {

    /// The whole period and every factor that is not private; words, treatments and safety answers, no notes.
    public static final ShareChoice USUAL = new ShareChoice(null, null, null, SharePart.usual());

    public ShareChoice {
        parts = Set.copyOf(parts);
        factorsOrNull = factorsOrNull == null ? null : Collections.unmodifiableSet(new TreeSet<>(factorsOrNull));
    }

    public boolean has(SharePart part) {
        return parts.contains(part);
    }

    public boolean covers(LocalDate day) {
        return (fromOrNull == null || !day.isBefore(fromOrNull)) && (toOrNull == null || !day.isAfter(toOrNull));
    }

    boolean chose(String factor) {
        return Optional.ofNullable(factorsOrNull)
                .map(chosen -> chosen.contains(factor))
                .orElse(true);
    }
}
