package thole.ui.export.share;

import java.util.ArrayList;
import java.util.List;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;

/// A factor that can go along or stay.
///
/// @param code of a built-in one; the id of one of the person’s own
/// @param ownName of one of the person’s own; empty for a built-in one
record FactorLine(String code, String ownName, boolean isPrivate) {

    static List<FactorLine> of(JournalSnapshot journal) {
        List<FactorLine> lines = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            lines.add(new FactorLine(factor.code(), "", false));
        }
        for (Entry<CustomFactor> own : journal.customFactors()) {
            CustomFactor factor = own.content();
            lines.add(new FactorLine(own.id().toString(), factor.name().text(), factor.isPrivate()));
        }
        return lines;
    }

    String name(Texts texts) {
        return ownName.isEmpty() ? texts.get("finding.name." + code) : ownName;
    }
}
