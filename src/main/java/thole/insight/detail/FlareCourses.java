package thole.insight.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thole.insight.flare.FlareReport;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;

/// What a factor was from three days before to three days after the first day of each flare, as it was recorded.
/// It describes; whether a factor stood out before flares is asked elsewhere ([thole.insight.flare.AroundFlares]).
///
/// @param courses flares with a value on at least one of these days, in order of time
/// @param usual the average of the factor over all days of the window, NaN where it has none
public record FlareCourses(List<Course> courses, double usual) {

    public static final int FIRST_OFFSET = -3;
    public static final int LAST_OFFSET = 3;

    /// With fewer flares nothing is drawn.
    public static final int LEAST_FLARES = 4;

    /// An average is taken of at least this many values.
    private static final int LEAST_VALUES = 3;

    /// One flare.
    ///
    /// @param onset its first day
    /// @param values one per day from three before to three after, NaN where nothing was recorded
    public record Course(LocalDate onset, List<Double> values) {

        public Course {
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return values.stream().allMatch(value -> value.isNaN());
        }
    }

    public FlareCourses {
        courses = List.copyOf(courses);
    }

    static FlareCourses of(Frame frame, FactorKey factor, FlareReport flares) {
        double[] values = frame.values(factor);
        List<Course> courses = flares.onsets().stream()
                .map(onset -> course(frame, values, onset))
                .filter(course -> !course.isEmpty())
                .toList();
        return new FlareCourses(courses, given(values).average().orElse(Double.NaN));
    }

    public boolean areEnough() {
        return courses.size() >= LEAST_FLARES;
    }

    /// Flares with a value so many days after their first day.
    public int count(int offset) {
        return (int) given(at(offset)).count();
    }

    /// The average of those values; NaN with fewer than three.
    public double mean(int offset) {
        double[] values = given(at(offset)).toArray();
        return values.length < LEAST_VALUES
                ? Double.NaN
                : DoubleStream.of(values).average().orElseThrow();
    }

    /// The sum of those values: of a yes/no factor, how many were yes.
    public double sum(int offset) {
        return given(at(offset)).sum();
    }

    private double[] at(int offset) {
        return courses.stream()
                .mapToDouble(course -> course.values().get(offset - FIRST_OFFSET))
                .toArray();
    }

    private static Course course(Frame frame, double[] values, LocalDate onset) {
        int first = new Period(frame.period().from(), onset).days() - 1 + FIRST_OFFSET;
        return new Course(
                onset,
                IntStream.rangeClosed(first, first + LAST_OFFSET - FIRST_OFFSET)
                        .mapToObj(day -> day >= 0 && day < values.length ? values[day] : Double.NaN)
                        .toList());
    }

    private static DoubleStream given(double[] values) {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value));
    }
}
