package thole.report.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.insight.variation.Variability;
import thole.insight.variation.VariationReport;
import thole.report.Figures;
import thole.stats.resample.Interval;
import thole.stats.resample.Proportion;
import thole.stats.variation.Instability;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.RecentInstability;
import thole.text.Texts;

/// What is said of the ups and downs of pain, and of mornings and evenings.
public final class VariationWords {

    /// Percentages are shown from here on.
    private static final int LEAST_FOR_PERCENT = 40;

    private static final double PERCENT = 100;

    private final Texts texts;
    private final Figures figures;

    public VariationWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// The sentence of the verdict.
    public String sentence(VariationReport report) {
        return report.verdict() == Variability.NOT_ENOUGH_DATA
                ? texts.get(
                        "finding.variation.not_enough_data",
                        report.instability().pairs(),
                        Instability.LEAST_PAIRS)
                : texts.get("finding.variation." + report.verdict().code());
    }

    /// What it rests on: spread, steps and jumps with their intervals, the last weeks, the end of the scale.
    public List<String> detail(VariationReport report) {
        List<String> sentences = new ArrayList<>();
        Instability instability = report.instability();
        if (report.verdict() == Variability.NOT_ENOUGH_DATA) {
            sentences.add(texts.get("finding.variation.more_days", Instability.LEAST_PAIRS - instability.pairs()));
        } else {
            sentences.add(spread(instability));
            sentences.add(steps(instability));
            sentences.add(jumps(instability));
            recent(report.recent()).ifPresent(sentences::add);
        }
        if (report.nearLowEdge()) {
            sentences.add(texts.get("finding.variation.low_edge", figures.points(instability.mean())));
        }
        if (report.nearHighEdge()) {
            sentences.add(texts.get("finding.variation.high_edge", figures.points(instability.mean())));
        }
        return List.copyOf(sentences);
    }

    /// Evenings against mornings; empty where no day has both.
    public Optional<String> swing(VariationReport report) {
        return switch (report.swing()) {
            case PairedDifference.NotEnoughDays(int days) ->
                days == 0
                        ? Optional.empty()
                        : Optional.of(
                                texts.get("finding.swing.not_enough_days", days, PairedDifference.LEAST_DAYS - days));
            case PairedDifference.WithoutSpread(int days, double mean) ->
                Optional.of(texts.get("finding.swing.without_spread", figures.signed(mean), days));
            case PairedDifference.Estimated swing -> Optional.of(swing(swing, report.swings()));
        };
    }

    private String swing(PairedDifference.Estimated swing, boolean clear) {
        String key = swing.mean() > 0 ? "finding.swing.evening_higher" : "finding.swing.evening_lower";
        Interval interval = swing.interval();
        return texts.get(
                clear ? key : "finding.swing.no_clear_difference",
                figures.signed(swing.mean()),
                figures.points(interval.lo95()),
                figures.points(interval.hi95()),
                swing.days());
    }

    private String spread(Instability instability) {
        return texts.get(
                "finding.variation.spread",
                figures.points(instability.mean()),
                figures.points(instability.sd()),
                figures.points(instability.sd95().lo95()),
                figures.points(instability.sd95().hi95()),
                instability.entries());
    }

    private String steps(Instability instability) {
        return texts.get(
                "finding.variation.steps",
                figures.points(instability.rmssd()),
                figures.points(instability.rmssd95().lo95()),
                figures.points(instability.rmssd95().hi95()),
                instability.pairs());
    }

    private String jumps(Instability instability) {
        Proportion jumps = instability.jumps();
        return jumps.trials() < LEAST_FOR_PERCENT
                ? texts.get("finding.variation.jumps_counted", jumps.successes(), jumps.trials())
                : texts.get(
                        "finding.variation.jumps",
                        jumps.successes(),
                        jumps.trials(),
                        figures.whole(PERCENT * jumps.share()),
                        figures.whole(PERCENT * jumps.interval().lo95()),
                        figures.whole(PERCENT * jumps.interval().hi95()));
    }

    private Optional<String> recent(RecentInstability recent) {
        if (!recent.comparable()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(
                recent.aboveUsual() ? "finding.variation.recent.above" : "finding.variation.recent.usual",
                figures.points(recent.rmssd()),
                figures.points(recent.usualUpTo()),
                recent.earlierPeriods()));
    }
}
