package thole.chart.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/// One axis: its ends, and the values that have a line and a number.
///
/// @param ticks ascending, at most six
public record Axis(double low, double high, List<Tick> ticks) {

    private static final int MOST_STEPS = 5;
    private static final double LARGEST = 1e15;
    private static final double ROUNDING = 1e-9;
    private static final double PAIN_FITS_BELOW = 7.5;

    /// A value and what is written at it.
    public record Tick(double value, String words) {}

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /// The shortest axis whose ends are ticks and that holds both values.
    ///
    /// @param steps lengths between two ticks that make round numbers, ascending; tens of them follow
    public static Axis covering(double least, double greatest, double[] steps, DoubleFunction<String> words) {
        for (double scale = 1; scale < LARGEST; scale *= 10) {
            for (double step : steps) {
                double length = step * scale;
                long first = (long) Math.floor(least / length + ROUNDING);
                long last = Math.max(first + 1, (long) Math.ceil(greatest / length - ROUNDING));
                if (last - first <= MOST_STEPS) {
                    return stepwise(first, last, length, words);
                }
            }
        }
        throw new IllegalArgumentException("an axis to " + greatest);
    }

    private static Axis stepwise(long first, long last, double length, DoubleFunction<String> words) {
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * length, words.apply(i * length)));
        }
        return new Axis(first * length, last * length, ticks);
    }

    /// Two answers, with room on either side.
    public static Axis ofTwo(String no, String yes) {
        return new Axis(-.5, 1.5, List.of(new Tick(0, no), new Tick(1, yes)));
    }

    /// Pain from 0 to 10, or to 8 where no value is above 7.5.
    public static Axis ofPain(double greatest, DoubleFunction<String> words) {
        return stepwise(0, greatest > PAIN_FITS_BELOW ? 5 : 4, 2, words);
    }

    /// Given values from one end to the other, such as those of a difference.
    public static Axis between(double low, double high, double[] values, DoubleFunction<String> words) {
        return new Axis(
                low,
                high,
                Arrays.stream(values)
                        .mapToObj(value -> new Tick(value, words.apply(value)))
                        .toList());
    }

    /// How far along the axis a value lies, 0 at its low end and 1 at its high end; beyond the ends it is put there.
    double share(double value) {
        return (Math.clamp(value, low, high) - low) / (high - low);
    }
}
