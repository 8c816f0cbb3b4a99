package thole.cli.output.page;

import java.util.List;
import thole.insight.Analysis;
import thole.insight.flare.FlareReport;
import thole.insight.place.PlaceReport;
import thole.insight.trend.TrendReport;
import thole.insight.variation.VariationReport;
import thole.report.AroundFlaresWords;
import thole.report.PlaceWords;
import thole.report.course.TrendWords;
import thole.report.course.VariationWords;
import thole.text.Texts;

/// Pain by itself: its ups and downs, how it changed, where it was, and its flares.
public final class PainSections {

    private final Texts texts;
    private final VariationWords variationWords;
    private final TrendWords trendWords;
    private final PlaceWords placeWords;
    private final AroundFlaresWords aroundFlaresWords;

    public PainSections(Texts texts) {
        this.texts = texts;
        this.variationWords = new VariationWords(texts);
        this.trendWords = new TrendWords(texts);
        this.placeWords = new PlaceWords(texts);
        this.aroundFlaresWords = new AroundFlaresWords(texts);
    }

    /// Nothing for a record without pain.
    public void write(Page page, Analysis analysis) {
        if (analysis.frame().entries() == 0) {
            return;
        }
        variation(page, analysis.variation());
        change(page, analysis.trend());
        places(page, analysis.places());
        flares(page, analysis);
    }

    private void variation(Page page, VariationReport variation) {
        page.heading(texts.get("cli.analyze.variation"));
        page.line(variationWords.sentence(variation));
        page.under(variationWords.detail(variation));
        variationWords.swing(variation).ifPresent(page::line);
    }

    private void change(Page page, TrendReport trend) {
        page.heading(texts.get("cli.analyze.change"));
        page.line(trendWords.trend(trend));
        page.under(trendWords.trendDetail(trend));
        page.lines(trendWords.shifts(trend));
        List<String> change = trendWords.change(trend);
        page.line(change.getFirst());
        page.under(change.subList(1, change.size()));
    }

    private void places(Page page, PlaceReport places) {
        if (places.zoneShares().days() > 0) {
            page.heading(texts.get("cli.analyze.places"));
            page.line(placeWords.sentence(places));
            page.under(placeWords.detail(places));
        }
    }

    private void flares(Page page, Analysis analysis) {
        FlareReport flares = analysis.flares();
        page.heading(texts.get("cli.analyze.flares"));
        if (flares.episodes().isEmpty()) {
            page.line(texts.get("cli.analyze.no_flares"));
            return;
        }
        page.line(texts.get(
                "cli.analyze.flare_days",
                flares.days().size(),
                flares.episodes().size()));
        page.under(flares.episodes().stream().map(this::episode).toList());
        page.lines(aroundFlaresWords.sentences(analysis.aroundFlares()));
    }

    private String episode(FlareReport.Episode episode) {
        int days = episode.from().equals(episode.to()) ? 1 : 2;
        return Double.isNaN(episode.peak())
                ? texts.get("cli.analyze.flare_without_pain", episode.from(), episode.to(), days)
                : texts.get("cli.analyze.flare", episode.from(), episode.to(), days, episode.peak());
    }
}
