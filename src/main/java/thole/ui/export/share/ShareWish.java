package thole.ui.export.share;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.SharePart;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.snapshot.JournalSnapshot;

/// What the person wants to hand over, as it stands on the page.
///
/// @param fromOrNull the first day; without one, from the first recorded day
/// @param toOrNull the last day; without one, to the last recorded day
/// @param stays codes of factors that do not go along, ids of the person’s own ones
/// @param secrets ids of private factors that go along nevertheless
/// @param parts without that of the private factors, which follows from them
/// @param name what the person wants to be called in it; often empty
record ShareWish(
        @Nullable LocalDate fromOrNull,
        @Nullable LocalDate toOrNull,
        Set<String> stays,
        Set<String> secrets,
        Set<SharePart> parts,
        String name) {

    static final ShareWish USUAL = new ShareWish(null, null, Set.of(), Set.of(), SharePart.usual(), "");

    ShareWish {
        stays = Set.copyOf(stays);
        secrets = Set.copyOf(secrets);
        parts = Set.copyOf(parts);
    }

    ShareWish from(@Nullable LocalDate day) {
        return new ShareWish(day, toOrNull, stays, secrets, parts, name);
    }

    ShareWish to(@Nullable LocalDate day) {
        return new ShareWish(fromOrNull, day, stays, secrets, parts, name);
    }

    ShareWish called(String other) {
        return new ShareWish(fromOrNull, toOrNull, stays, secrets, parts, other);
    }

    ShareWish with(SharePart part, boolean goes) {
        Set<SharePart> next = EnumSet.noneOf(SharePart.class);
        next.addAll(parts);
        if (goes) {
            next.add(part);
        } else {
            next.remove(part);
        }
        return new ShareWish(fromOrNull, toOrNull, stays, secrets, next, name);
    }

    ShareWish withFactor(FactorLine factor, boolean goes) {
        return factor.isPrivate()
                ? new ShareWish(fromOrNull, toOrNull, stays, changed(secrets, factor.code(), goes), parts, name)
                : new ShareWish(fromOrNull, toOrNull, changed(stays, factor.code(), !goes), secrets, parts, name);
    }

    private static Set<String> changed(Set<String> codes, String code, boolean in) {
        Set<String> next = new HashSet<>(codes);
        if (in) {
            next.add(code);
        } else {
            next.remove(code);
        }
        return next;
    }

    boolean has(FactorLine factor) {
        return factor.isPrivate() ? secrets.contains(factor.code()) : !stays.contains(factor.code());
    }

    boolean has(SharePart part) {
        return part == SharePart.PRIVATE_FACTORS ? !secrets.isEmpty() : parts.contains(part);
    }

    /// The same for whoever cuts the journal down.
    ShareChoice choice(JournalSnapshot journal) {
        Set<String> going = new TreeSet<>();
        for (FactorLine factor : FactorLine.of(journal)) {
            if (has(factor)) {
                going.add(factor.code());
            }
        }
        Set<SharePart> all = EnumSet.noneOf(SharePart.class);
        all.addAll(parts);
        if (journal.customFactors().stream().anyMatch(this::isSecretThatGoes)) {
            all.add(SharePart.PRIVATE_FACTORS);
        }
        return new ShareChoice(fromOrNull, toOrNull, going, all);
    }

    private boolean isSecretThatGoes(Entry<CustomFactor> factor) {
        return factor.content().isPrivate() && secrets.contains(factor.id().toString());
    }
}
