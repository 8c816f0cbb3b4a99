package thole.report.caseload;

import java.util.Locale;
import thole.insight.frame.Period;
import thole.insight.visits.VisitChange;
import thole.insight.visits.VisitFigure;
import thole.insight.visits.VisitLine;
import thole.insight.visits.VisitMeasure;
import thole.report.Figures;
import thole.text.Texts;

/// The cells of the table that holds two stretches side by side.
public final class VisitWords {

    private final Texts texts;
    private final Figures figures;

    public VisitWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// One line of the table.
    ///
    /// @param judgement meaningful, within usual ups and downs, too few days; empty where nothing is compared
    public record Row(String name, String earlier, String later, String change, String judgement) {}

    public Row row(VisitLine line) {
        return new Row(
                texts.get("review.visit." + line.measure().code()),
                figure(line.measure(), line.earlier()),
                figure(line.measure(), line.later()),
                change(line.measure(), line.change()),
                judgement(line.change()));
    }

    /// The head of a column.
    public String stretch(Period period) {
        return texts.get("review.visit.stretch", figures.date(period.from()), figures.date(period.to()));
    }

    private String figure(VisitMeasure measure, VisitFigure figure) {
        if (!figure.isThere()) {
            return texts.get("review.visit.nothing");
        }
        return switch (measure) {
            case FUNCTION -> texts.get("review.visit.ratings", figures.points(figure.value()), figure.of());
            case PAIN, SLEEP -> texts.get("review.visit.mean", figures.points(figure.value()), figure.of());
            case ACTIVITY -> texts.get("review.visit.mean", figures.whole(figure.value()), figure.of());
            case FLARES -> figures.whole(figure.value());
            case DAYS_AT_7_OR_MORE, EXERCISES, MEDICINE_DAYS, DAYS_RECORDED ->
                texts.get("review.visit.days", figures.whole(figure.value()), figure.of());
        };
    }

    /// Minutes are told whole, all else with a decimal.
    private String change(VisitMeasure measure, VisitChange change) {
        return switch (change) {
            case VisitChange.Estimated found ->
                texts.get(
                        "review.visit.change",
                        signed(measure, found.difference()),
                        signed(measure, found.lo95()),
                        signed(measure, found.hi95()));
            case VisitChange.TooFewDays _, VisitChange.NoUpsAndDowns _, VisitChange.NotCompared _ -> "";
        };
    }

    private String signed(VisitMeasure measure, double value) {
        return measure == VisitMeasure.ACTIVITY ? figures.signedWhole(value) : figures.signed(value);
    }

    private String judgement(VisitChange change) {
        return switch (change) {
            case VisitChange.Estimated found ->
                texts.get("review.visit.size." + found.size().name().toLowerCase(Locale.ROOT));
            case VisitChange.TooFewDays _ -> texts.get("review.visit.too_few");
            case VisitChange.NoUpsAndDowns _ -> texts.get("review.visit.even");
            case VisitChange.NotCompared _ -> "";
        };
    }
}
