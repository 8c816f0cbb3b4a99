package thole.report.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.insight.trend.LevelShift;
import thole.insight.trend.PainChange;
import thole.insight.trend.Reference;
import thole.insight.trend.TrendReport;
import thole.report.Figures;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.LastingShifts;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.Trend;
import thole.text.Texts;

/// What is said of how pain changed: its trend, its lasting shifts, and the last 28 days against earlier ones.
public final class TrendWords {

    /// In fewer days, drift and persistence cannot be told apart (the specification, f.2).
    private static final int SHORT_JOURNAL_DAYS = 180;

    /// An interval that reaches beyond all of 0 to 10 in a month says nothing.
    private static final double WHOLE_SCALE = 10;

    private final Texts texts;
    private final Figures figures;

    public TrendWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// Whether pain rose or fell, in one sentence.
    public String trend(TrendReport report) {
        int days = report.period().days();
        return switch (report.trend()) {
            case Trend.Estimated line when !line.isClear() -> texts.get("finding.trend.unclear", days);
            case Trend.Estimated line ->
                texts.get(line.per30Days() > 0 ? "finding.trend.up" : "finding.trend.down", days);
            case Trend.NotEstimated not ->
                switch (not.reason()) {
                    case NOT_ENOUGH_DATA -> texts.get("finding.trend.few", not.rows());
                    case NOT_ENOUGH_VARIATION -> texts.get("finding.trend.even", not.rows());
                };
        };
    }

    /// By how much, how sure, and what a short journal cannot tell.
    public List<String> trendDetail(TrendReport report) {
        if (!(report.trend() instanceof Trend.Estimated line)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        if (Math.max(Math.abs(line.lo95()), Math.abs(line.hi95())) > WHOLE_SCALE) {
            sentences.add(texts.get("finding.trend.wide", line.rows()));
        } else {
            sentences.add(slope(line));
            sentences.add(texts.get("finding.trend.typical", figures.rate(report.theilSenPer30Days())));
        }
        if (report.period().days() < SHORT_JOURNAL_DAYS) {
            sentences.add(texts.get("finding.trend.short"));
        }
        return List.copyOf(sentences);
    }

    private String slope(Trend.Estimated line) {
        return texts.get(
                line.isClear() ? "finding.trend.estimate" : "finding.trend.open",
                figures.rate(line.per30Days()),
                figures.rate(line.lo95()),
                figures.rate(line.hi95()),
                line.rows());
    }

    /// The shifts of a point or more with their days and sizes, or that there are none.
    public List<String> shifts(TrendReport report) {
        if (report.trend().rows() < LastingShifts.LEAST_ROWS) {
            return List.of(texts.get("finding.shift.few"));
        }
        List<String> sentences = report.shownShifts().stream().map(this::shift).toList();
        return sentences.isEmpty() ? List.of(texts.get("finding.shift.none")) : sentences;
    }

    /// The last 28 days against the earlier ones: averages, difference, and how large it is.
    public List<String> change(TrendReport report) {
        PainChange change = report.change();
        return switch (change.found()) {
            case MeaningfulChange.Estimated found -> change(change.reference(), found);
            case MeaningfulChange.NotEstimated not ->
                switch (not.reason()) {
                    case NOT_APART -> List.of(about("not_apart", change.reference(), counts(not.stretches())));
                    case NOT_ENOUGH_DATA ->
                        List.of(about("not_enough_data", change.reference(), counts(not.stretches())));
                    case NOT_ENOUGH_VARIATION ->
                        List.of(
                                averages(change.reference(), not.stretches()),
                                texts.get("finding.change.not_enough_variation"));
                };
        };
    }

    private String shift(LevelShift shift) {
        return texts.get(
                "finding.shift",
                figures.date(shift.date()),
                figures.points(shift.before()),
                figures.points(shift.after()));
    }

    private List<String> change(Reference reference, MeaningfulChange.Estimated found) {
        List<String> sentences = new ArrayList<>();
        sentences.add(averages(reference, found.stretches()));
        sentences.add(texts.get(
                "finding.change.estimate",
                figures.signed(found.difference()),
                figures.signed(found.lo95()),
                figures.signed(found.hi95()),
                found.stretches().earlierEntries(),
                found.stretches().lastEntries()));
        sentences.add(size(found));
        boolean pointsAlone = found.stretches().earlierMean() < ChangeSize.LEAST_FOR_SHARES;
        if (pointsAlone && found.size() != ChangeSize.WITHIN_USUAL) {
            sentences.add(texts.get("finding.change.points_alone"));
        }
        return List.copyOf(sentences);
    }

    private String size(MeaningfulChange.Estimated found) {
        String key = "finding.change." + found.size().name().toLowerCase(Locale.ROOT);
        return switch (found.size()) {
            case WITHIN_USUAL, LESS_THAN_SLIGHT -> texts.get(key);
            case SLIGHT, MEANINGFUL, SUBSTANTIAL -> texts.get(key + (found.difference() > 0 ? ".higher" : ".lower"));
        };
    }

    private String averages(Reference reference, MeaningfulChange.Stretches stretches) {
        return about(
                "averages",
                reference,
                List.of(figures.points(stretches.earlierMean()), figures.points(stretches.lastMean())));
    }

    private static List<Integer> counts(MeaningfulChange.Stretches stretches) {
        return List.of(stretches.earlierEntries(), stretches.lastEntries());
    }

    private String about(String key, Reference reference, List<?> earlierAndLast) {
        String whole = "finding.change." + key;
        return switch (reference) {
            case Reference.FirstDays _ -> texts.get(whole + ".first", earlierAndLast.toArray());
            case Reference.Before(LocalDate date) ->
                texts.get(whole + ".before", earlierAndLast.get(0), earlierAndLast.get(1), figures.date(date));
        };
    }
}
