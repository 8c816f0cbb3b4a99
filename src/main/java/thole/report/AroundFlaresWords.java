package thole.report;

import java.util.ArrayList;
import java.util.List;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.flare.AroundEvents;
import thole.text.Texts;

/// What is said of the days before flares.
public final class AroundFlaresWords {

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;

    public AroundFlaresWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.factors = new FactorWords(texts, figures);
    }

    /// A sentence for every factor that stood out, or that none did, or that there are too few flares to look.
    public List<String> sentences(AroundFlares around) {
        if (around.factors().isEmpty()) {
            return List.of(texts.get("finding.around.too_few"));
        }
        List<FactorAroundFlares> present = around.present();
        int compared = around.factors().size();
        if (present.isEmpty()) {
            return List.of(texts.get("finding.around.none", compared));
        }
        List<String> sentences = new ArrayList<>();
        present.forEach(factor -> sentences.add(sentence(factor)));
        sentences.add(texts.get("finding.linked.not_a_cause"));
        if (compared > 1) {
            sentences.add(texts.get("finding.around.by_chance", compared));
        }
        return List.copyOf(sentences);
    }

    /// When a factor that stood out did so most, by how much, how sure, and over how many flares.
    String sentence(FactorAroundFlares found) {
        AroundEvents.Day day = found.clearest();
        boolean above = found.above();
        boolean night = found.factor().time() == FactorTime.NIGHT;
        return texts.get(
                (above ? "finding.around.above." : "finding.around.below.") + key(found.factor()),
                night ? 1 - day.offset() : -day.offset(),
                figures.points(Math.abs(day.mean())),
                figures.points(above ? day.low95() : -day.high95()),
                figures.points(above ? day.high95() : -day.low95()),
                day.count(),
                factors.name(found.factor()));
    }

    private static String key(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn builtIn -> builtIn.code();
            case FactorKey.Own own -> {
                String day = own.time() == FactorTime.NIGHT ? "night" : "day";
                yield (own.scale() instanceof FactorScale.YesNo ? "own_yes." : "own.") + day;
            }
        };
    }
}
