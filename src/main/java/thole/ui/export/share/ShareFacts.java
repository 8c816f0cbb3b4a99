package thole.ui.export.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thole.exchange.Extent;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.SharePart;
import thole.report.Figures;
import thole.text.Texts;
import thole.ui.export.Fact;

/// Says what a therapist will find in a shared journal, and what stays behind.
record ShareFacts(Texts texts, ShareWish wish, List<FactorLine> factors, ShareDraft draft) {

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        Extent extent = draft.extent();
        Figures figures = new Figures(texts.locale());
        facts.add(held(
                "sharing.held.days",
                extent.days().size(),
                figures.date(draft.about().from()),
                figures.date(draft.about().to())));
        facts.add(held("sharing.held.always"));
        named("sharing.held.factors", factor -> !factor.isPrivate() && wish.has(factor))
                .ifPresent(facts::add);
        if (!draft.about().name().isEmpty()) {
            facts.add(held("sharing.held.name", draft.about().name()));
        }
        for (SharePart part : SharePart.values()) {
            if (part != SharePart.PRIVATE_FACTORS && wish.has(part)) {
                facts.add(held("sharing.held." + word(part), extent.notes()));
            }
        }
        named("sharing.held.private_factors", factor -> factor.isPrivate() && wish.has(factor))
                .ifPresent(facts::add);
        facts.addAll(leftOut());
        facts.add(new Fact(Fact.Kind.SEALED, texts.get("sharing.sealed")));
        return facts;
    }

    private List<Fact> leftOut() {
        List<Fact> facts = new ArrayList<>();
        for (SharePart part : SharePart.values()) {
            if (part != SharePart.PRIVATE_FACTORS && !wish.has(part)) {
                facts.add(Fact.leftOut(texts.get("sharing.left_out." + word(part))));
            }
        }
        names(factor -> !factor.isPrivate() && !wish.has(factor))
                .ifPresent(names -> facts.add(Fact.leftOut(texts.get("sharing.left_out.factors", names))));
        names(factor -> factor.isPrivate() && !wish.has(factor))
                .ifPresent(names -> facts.add(Fact.leftOut(texts.get("sharing.left_out.private_factors", names))));
        return facts;
    }

    private Optional<Fact> named(String key, Predicate<FactorLine> which) {
        return names(which).map(names -> held(key, names));
    }

    private Optional<String> names(Predicate<FactorLine> which) {
        String names =
                factors.stream().filter(which).map(factor -> factor.name(texts)).collect(Collectors.joining(", "));
        return Optional.of(names).filter(some -> !some.isEmpty());
    }

    private Fact held(String key, Object... details) {
        return Fact.held(texts.get(key, details));
    }

    private static String word(SharePart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
