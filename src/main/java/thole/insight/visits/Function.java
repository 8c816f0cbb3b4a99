package thole.insight.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thole.insight.frame.Period;
import thole.insight.visits.VisitChange.Size;
import thole.model.entry.Measure;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.trend.MeanDifference;

/// The person’s own activities in two stretches. Only those rated in both are compared, so that an activity that came
/// or went makes no change by itself.
///
/// Two points of the mean are called meaningful, as for the Patient-Specific Functional Scale (Stratford et al. 1995,
/// *Physiotherapy Canada* 47, 258: minimal detectable change 2 for the average).
record Function(JournalSnapshot journal, Period earlier, Period later) {

    private static final double MEANINGFUL = 2;

    VisitLine line() {
        List<Measure> before = in(earlier);
        List<Measure> after = in(later);
        Set<String> both = new TreeSet<>(items(before));
        both.retainAll(items(after));
        double[] first = means(before, both);
        double[] second = means(after, both);
        return new VisitLine(VisitMeasure.FUNCTION, figure(first), figure(second), change(first, second));
    }

    private List<Measure> in(Period stretch) {
        return journal.measures(Measure.IMPORTANT_ACTIVITIES).stream()
                .map(entry -> entry.content())
                .filter(measure -> stretch.contains(measure.date()))
                .toList();
    }

    private static Set<String> items(List<Measure> measures) {
        Set<String> items = new TreeSet<>();
        measures.forEach(measure -> items.addAll(measure.items().keySet()));
        return items;
    }

    /// The mean of every rating, over the activities that count.
    private static double[] means(List<Measure> measures, Set<String> items) {
        return measures.stream()
                .map(measure -> measure.items().entrySet().stream()
                        .filter(item -> items.contains(item.getKey()))
                        .mapToDouble(item -> item.getValue())
                        .average())
                .filter(mean -> mean.isPresent())
                .mapToDouble(mean -> mean.getAsDouble())
                .toArray();
    }

    private static VisitFigure figure(double[] means) {
        return means.length == 0
                ? VisitFigure.NOTHING
                : new VisitFigure(Arrays.stream(means).average().orElseThrow(), means.length);
    }

    private static VisitChange change(double[] first, double[] second) {
        if (Math.min(first.length, second.length) < MeanDifference.LEAST_VALUES) {
            return new VisitChange.TooFewDays();
        }
        Optional<MeanDifference> found = MeanDifference.of(first, second);
        return found.<VisitChange>map(difference -> new VisitChange.Estimated(
                        difference.difference(), difference.lo95(), difference.hi95(), size(difference)))
                .orElseGet(VisitChange.NoUpsAndDowns::new);
    }

    private static Size size(MeanDifference found) {
        if (!(found.lo95() > 0 || found.hi95() < 0)) {
            return Size.WITHIN_USUAL;
        }
        return Math.abs(found.difference()) >= MEANINGFUL - 1e-9 ? Size.MEANINGFUL : Size.CLEAR_AND_SMALLER;
    }
}
