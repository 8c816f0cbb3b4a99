package thole.ui.firstrun;

import java.util.ArrayList;
import java.util.List;
import thole.model.entry.CustomFactor;
import thole.model.factor.ReadyMade;
import thole.ui.kit.form.OwnFactorFields.Draft;

/// What is to be noted in every check-in, as far as it was chosen.
///
/// @param left what is not to be asked in every check-in, by code
/// @param ready the ready-made factors that are asked as well
/// @param own the person’s own
/// @param draft what was typed of another one
/// @param unfolded which parts of the page are open that are not at first
record Noted(List<String> left, List<ReadyMade> ready, List<CustomFactor> own, Draft draft, List<Part> unfolded) {

    /// A part of the page that unfolds.
    enum Part {
        READY_MADE,
        OWN
    }

    static final Noted USUAL = new Noted(List.of(), List.of(), List.of(), Draft.EMPTY, List.of());

    Noted {
        left = List.copyOf(left);
        ready = List.copyOf(ready);
        own = List.copyOf(own);
        unfolded = List.copyOf(unfolded);
    }

    Noted withAsked(String code, boolean asked) {
        return new Noted(with(left, code, !asked), ready, own, draft, unfolded);
    }

    Noted withReady(ReadyMade factor, boolean asked) {
        return new Noted(left, with(ready, factor, asked), own, draft, unfolded);
    }

    Noted withOwn(CustomFactor factor, boolean asked) {
        return new Noted(left, ready, with(own, factor, asked), draft, unfolded);
    }

    Noted withDraft(Draft typed) {
        return new Noted(left, ready, own, typed, unfolded);
    }

    Noted unfolding(Part part) {
        return new Noted(left, ready, own, draft, with(unfolded, part, true));
    }

    boolean isUnfolded(Part part) {
        return unfolded.contains(part);
    }

    /// Two names are one where they differ in case alone.
    boolean hasOwnCalled(CustomFactor other) {
        return own.stream().anyMatch(one -> one.name().key().equals(other.name().key()));
    }

    private static <T> List<T> with(List<T> all, T one, boolean there) {
        List<T> others = new ArrayList<>(all);
        others.remove(one);
        if (there) {
            others.add(one);
        }
        return others;
    }
}
