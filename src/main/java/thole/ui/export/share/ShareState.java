package thole.ui.export.share;

import java.util.List;
import java.util.Optional;
import thole.exchange.share.ShareDraft;
import thole.ui.export.Fact;

/// The page at one moment.
///
/// @param factors that can go along
/// @param ready what would be sealed; empty while it is being cut out, and where nothing is left
/// @param facts what is said about it
record ShareState(ShareWish wish, List<FactorLine> factors, Optional<ShareDraft> ready, List<Fact> facts, Stage stage) {

    /// How far the file has come.
    enum Stage {
        CHOOSING,
        SEALING,
        /// Too late to be called off: it takes a moment.
        WRITING
    }

    ShareState {
        factors = List.copyOf(factors);
        facts = List.copyOf(facts);
    }

    static ShareState of(ShareWish wish) {
        return new ShareState(wish, List.of(), Optional.empty(), List.of(), Stage.CHOOSING);
    }

    /// What was said stays until it is known what is true now.
    ShareState wishing(ShareWish next) {
        return new ShareState(next, factors, Optional.empty(), facts, stage);
    }

    ShareState with(List<FactorLine> lines, Optional<ShareDraft> draft, List<Fact> said) {
        return new ShareState(wish, lines, draft, said, stage);
    }

    ShareState at(Stage next) {
        return new ShareState(wish, factors, ready, facts, next);
    }

    boolean canBeSealed() {
        return ready.isPresent() && stage == Stage.CHOOSING;
    }
}
