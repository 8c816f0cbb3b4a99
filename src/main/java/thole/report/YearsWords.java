package thole.report;

import java.util.ArrayList;
import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.years.FactorYears;
import thole.stats.Association;
import thole.stats.pooling.PooledSlope;
import thole.text.Texts;

/// What is said of a long record year by year.
public final class YearsWords {

    private final Texts texts;
    private final Figures figures;
    private final FactorWords factors;

    public YearsWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.factors = new FactorWords(texts, figures);
    }

    /// What holds for all of them.
    public String note() {
        return texts.get("finding.years.shown_not_tested");
    }

    /// The years taken together.
    public String sentence(FactorYears years) {
        FactorKey factor = years.factor();
        PooledSlope pooled = years.pooled();
        if (pooled.count() > 1) {
            return texts.get(
                    "finding.years." + FactorWords.key(factor) + "." + FactorWords.day(factor, years.lag()),
                    figures.signed(pooled.slope() * years.span()),
                    figures.points(pooled.lo95() * years.span()),
                    figures.points(pooled.hi95() * years.span()),
                    pooled.count(),
                    factors.name(factor));
        }
        if (pooled.count() == 1) {
            return texts.get("finding.years.one", factors.name(factor));
        }
        return texts.get(isPainItself(years) ? "finding.same_thing" : "finding.years.none", factors.name(factor));
    }

    /// A line for every year, and whether the years differ; nothing where no year can be compared.
    public List<String> detail(FactorYears years) {
        if (years.pooled().count() == 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        years.years().forEach(year -> sentences.add(year(year, years.span())));
        if (years.pooled().count() > 1) {
            sentences.add(texts.get(years.changedOverTheYears() ? "finding.years.changed" : "finding.years.alike"));
        }
        return List.copyOf(sentences);
    }

    private String year(FactorYears.Year year, double span) {
        String from = figures.date(year.recorded().from());
        String to = figures.date(year.recorded().to());
        return switch (year.link()) {
            case Association.Estimated link ->
                texts.get(
                        "finding.years.year",
                        from,
                        to,
                        figures.signed(link.slope() * span),
                        figures.points(link.lo95() * span),
                        figures.points(link.hi95() * span),
                        link.pairs());
            case Association.NotEstimated not -> texts.get("finding.years.year.none", from, to, not.pairs());
        };
    }

    private static boolean isPainItself(FactorYears years) {
        return years.years().stream()
                .anyMatch(year -> year.link() instanceof Association.NotEstimated not
                        && not.reason() == Association.Reason.SAME_THING);
    }
}
