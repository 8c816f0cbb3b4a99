package thole.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import thole.chart.Ink;
import thole.chart.Picture;
import thole.chart.body.BodyPicture;
import thole.chart.interval.DifferenceScale;
import thole.chart.interval.IntervalPlot;
import thole.chart.interval.PointInterval;
import thole.chart.measure.CoursePicture;
import thole.chart.trend.PrintedPain;
import thole.chart.trend.TrendView;
import thole.chart.trend.TrendWords;
import thole.model.body.Region;
import thole.model.questionnaire.Course;

/// A chart of the report, to be drawn for any width by the builders of the screen. Lengths are pixels at 100 %.
public sealed interface Plot {

    /// What it shows, for those who do not see it.
    String sentence();

    /// @param width in pixels at 100 %
    Picture draw(double width);

    /// The same where a page has less room; most charts need all of theirs.
    ///
    /// @param share of the height
    default Plot lower(double share) {
        return this;
    }

    /// Pain over time.
    record PainOverTime(
            TrendView view, TrendWords words, List<PrintedPain.Vertical> verticals, double height, String sentence)
            implements Plot {

        public PainOverTime {
            verticals = List.copyOf(verticals);
        }

        @Override
        public Picture draw(double width) {
            return PrintedPain.of(view, words, verticals, width, height);
        }

        @Override
        public Plot lower(double share) {
            return new PainOverTime(view, words, verticals, height * share, sentence);
        }
    }

    /// Where it hurt. It keeps its own proportions.
    ///
    /// @param most the days with any place
    record Body(Map<Region, Integer> days, int most, String sentence) implements Plot {

        public Body {
            days = Map.copyOf(days);
        }

        @Override
        public Picture draw(double width) {
            return new BodyPicture(days, most).draw(sentence);
        }
    }

    /// The totals of a measure, on the range of its instrument.
    record Totals(Course course, DoubleFunction<String> number, Function<LocalDate, String> date, String sentence)
            implements Plot {

        private static final double HEIGHT = 84;

        @Override
        public Picture draw(double width) {
            return new CoursePicture(course, number, date).picture(width, HEIGHT, sentence);
        }
    }

    /// An estimate with its interval.
    record Interval(DifferenceScale scale, PointInterval interval, Ink ink, double height, String sentence)
            implements Plot {

        @Override
        public Picture draw(double width) {
            return new IntervalPlot(scale, width).row(height, interval, IntervalPlot.Claim.LINKED, ink, sentence);
        }
    }

    /// Shares of all days: one bar in as many parts, under it what each part is, in words.
    record Shares(List<Share> shares, String sentence) implements Plot {

        public Shares {
            shares = List.copyOf(shares);
        }

        @Override
        public Picture draw(double width) {
            return new SharesPicture(width).draw(shares, sentence);
        }
    }

    /// @param share from 0 to 1
    /// @param said what it is, and the same in words
    record Share(double share, String said) {}
}
