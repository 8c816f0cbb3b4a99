package thole.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.Equivalence;
import thole.stats.MultipleComparisons;
import thole.stats.flare.FlareDays;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;
import thole.stats.nuisance.NuisanceColumns;

/// Compares what the program says about a journal with what the reference answered, and keeps what differs.
///
/// Slopes and intervals may differ by 1e-6 of their standard error, probabilities by 1e-7, other figures by 1e-8
/// of themselves (the answers have ten digits); counts, words and dates not at all.
final class Agreement {

    private static final double OF_STANDARD_ERROR = 1e-6;
    private static final double OF_PROBABILITY = 1e-7;
    private static final double OF_FIGURE = 1e-8;

    private final Journal journal;
    private final Answer answer;
    private final Map<String, List<Double>> probabilities = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private double worstSlope;
    private double worstProbability;

    private Agreement(Journal journal, Answer answer) {
        this.journal = journal;
        this.answer = answer;
    }

    static Agreement of(Journal journal, Answer answer) {
        Agreement agreement = new Agreement(journal, answer);
        agreement.compareDays();
        agreement.compareLinks();
        agreement.compareFamily();
        agreement.compareFlares();
        agreement.compareTrend();
        return agreement;
    }

    /// A line for everything that differs; none where the program agrees with the reference.
    List<String> differences() {
        return differences;
    }

    /// Largest difference of a slope in standard errors.
    double worstSlope() {
        return worstSlope;
    }

    /// Largest difference of a p value.
    double worstProbability() {
        return worstProbability;
    }

    private void compareDays() {
        same("days", journal.calendar().days(), answer.get("days").count());
        long entries = Arrays.stream(journal.values("pain"))
                .filter(value -> !Double.isNaN(value))
                .count();
        same("entries", entries, (long) answer.get("entries").count());
    }

    private void compareLinks() {
        for (Answer expected : answer.get("assoc").list()) {
            Association actual = compareLink(expected);
            if (actual instanceof Association.Estimated link) {
                probabilities
                        .computeIfAbsent(expected.get("factor").text(), factor -> new ArrayList<>())
                        .add(link.p());
            }
        }
        answer.get("reverse").list().forEach(this::compareLink);
    }

    private Association compareLink(Answer expected) {
        String outcome = expected.get("outcome").text();
        String factor = expected.get("factor").text();
        int lag = expected.get("lag").count();
        Association actual =
                Associations.test(journal.calendar(), journal.values(outcome), journal.values(factor), lag);
        String where = outcome + " ~ " + factor + " lag " + lag;
        same(where + " lag", actual.lag(), lag);
        same(where + " n", actual.pairs(), expected.get("n").count());
        same(where + " status", word(actual), expected.get("status").text());
        if (actual instanceof Association.Estimated link && expected.has("slope")) {
            compareCounts(where, link, expected);
            compareEstimate(where, link, expected);
        }
        return actual;
    }

    private static String word(Association association) {
        return switch (association) {
            case Association.Estimated ignored -> "ok";
            case Association.NotEstimated refused ->
                switch (refused.reason()) {
                    case NOT_ENOUGH_DATA, NOT_ENOUGH_VARIATION -> "not_enough_data";
                    case SAME_THING -> "same_thing";
                };
        };
    }

    private void compareCounts(String where, Association.Estimated link, Answer expected) {
        same(where + " k", link.columns(), expected.get("k").count());
        same(where + " df", link.df(), expected.get("df").count());
        same(where + " shifts", link.shifts(), expected.get("shifts").count());
    }

    private void compareEstimate(String where, Association.Estimated link, Answer expected) {
        double se = expected.get("se").number();
        double span = expected.get("span_p10_p90").number();
        slope(where + " slope", link.slope(), expected.get("slope"), se);
        slope(where + " se", link.se(), expected.get("se"), se);
        slope(where + " lo95", link.lo95(), expected.get("lo95"), se);
        slope(where + " hi95", link.hi95(), expected.get("hi95"), se);
        slope(where + " delta", link.delta(), expected.get("delta_span"), se * span);
        slope(where + " delta lo95", link.deltaLo95(), expected.get("delta_lo95"), se * span);
        slope(where + " delta hi95", link.deltaHi95(), expected.get("delta_hi95"), se * span);
        probability(where + " p", link.p(), expected.get("p"));
        probability(where + " phi", link.phi(), expected.get("phi"));
        probability(where + " nu", link.nu(), expected.get("nu"));
        figure(where + " span", link.span(), expected.get("span_p10_p90"));
        figure(where + " partial r", link.partialR(), expected.get("partial_r"));
        if (expected.has("sesoi")) {
            compareEquivalence(where, link.equivalence(), expected, se * span);
        }
    }

    private void compareEquivalence(String where, Equivalence actual, Answer expected, double se) {
        figure(where + " sesoi", actual.sesoi(), expected.get("sesoi"));
        probability(where + " p tost", actual.pTost(), expected.get("p_tost"));
        slope(where + " lo90", actual.lo90(), expected.get("lo90"), se);
        slope(where + " hi90", actual.hi90(), expected.get("hi90"), se);
    }

    private void compareFamily() {
        List<Answer> family = answer.get("family").list();
        double[] simes = family.stream()
                .map(row -> row.get("factor").text())
                .map(factor -> probabilities.getOrDefault(factor, List.of()))
                .mapToDouble(list -> MultipleComparisons.simes(
                        list.stream().mapToDouble(Double::doubleValue).toArray()))
                .toArray();
        double[] holm = MultipleComparisons.holm(simes);
        for (int i = 0; i < simes.length; i++) {
            String factor = family.get(i).get("factor").text();
            probability(factor + " simes", simes[i], family.get(i).get("p_simes"));
            probability(factor + " holm", holm[i], family.get(i).get("p_holm"));
        }
    }

    private void compareFlares() {
        double[] pain = journal.values("pain");
        FlareDays flares = FlareDays.find(pain, new boolean[pain.length]);
        boolean[] days = flares.days();
        long count = IntStream.range(0, days.length).filter(day -> days[day]).count();
        same("flare days", count, (long) answer.get("flares").get("days").count());
        List<String> onsets = Arrays.stream(flares.onsets())
                .mapToObj(day -> journal.first().plusDays(day).toString())
                .toList();
        same(
                "flare onsets",
                onsets,
                answer.get("flares").get("onsets").list().stream()
                        .map(Answer::text)
                        .toList());
    }

    // The trend is the same regression on two columns, so it checks the fit away from the nuisance columns.
    private void compareTrend() {
        double[] pain = journal.values("pain");
        int[] rows = IntStream.range(0, pain.length)
                .filter(day -> !Double.isNaN(pain[day]))
                .toArray();
        if (!answer.has("trend")) {
            return;
        }
        List<double[]> columns = NuisanceColumns.smooth(rows, pain.length).subList(0, 2);
        double[] recorded = Arrays.stream(rows).mapToDouble(day -> pain[day]).toArray();
        GridPosterior posterior =
                GaGls.fit(new Design(rows, columns), recorded, 1).orElseThrow();
        compareTrend(posterior, 2.0 / pain.length * 30, answer.get("trend"));
    }

    private void compareTrend(GridPosterior posterior, double perMonth, Answer expected) {
        SlopePosterior trend = posterior.slope(0);
        double se = trend.standardError() * perMonth;
        slope("trend", trend.mean() * perMonth, expected.get("points_per_30d"), se);
        slope("trend lo95", trend.quantile(.025) * perMonth, expected.get("lo95"), se);
        slope("trend hi95", trend.quantile(.975) * perMonth, expected.get("hi95"), se);
        probability("trend p", trend.twoSidedP(), expected.get("p"));
        probability("trend phi", posterior.phi(), expected.get("phi"));
        probability("trend nu", posterior.nu(), expected.get("nu"));
        probability("trend rho1", posterior.inertia(), expected.get("rho1"));
    }

    private void slope(String what, double actual, Answer expected, double se) {
        double apart = Math.abs(actual - expected.number()) / se;
        worstSlope = Math.max(worstSlope, apart);
        within(what, actual, expected, apart, OF_STANDARD_ERROR);
    }

    private void probability(String what, double actual, Answer expected) {
        double apart = distance(actual, expected.number());
        worstProbability = Math.max(worstProbability, apart);
        within(what, actual, expected, apart, OF_PROBABILITY);
    }

    private void figure(String what, double actual, Answer expected) {
        double apart = distance(actual, expected.number()) / Math.abs(expected.number());
        within(what, actual, expected, apart, OF_FIGURE);
    }

    private static double distance(double actual, double expected) {
        return Double.isNaN(actual) && Double.isNaN(expected) ? 0 : Math.abs(actual - expected);
    }

    private void within(String what, double actual, Answer expected, double apart, double tolerance) {
        if (!(apart < tolerance)) {
            differences.add(what + ": " + actual + " instead of " + expected.number());
        }
    }

    private <T> void same(String what, T actual, T expected) {
        if (!actual.equals(expected)) {
            differences.add(what + ": " + actual + " instead of " + expected);
        }
    }
}
