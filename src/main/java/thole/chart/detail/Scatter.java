package thole.chart.detail;

/// Moves dots that would share a place a little apart, always the same way.
///
/// Steps of the golden ratio and of another irrational number fill the room evenly, whatever the number of dots (Weyl
/// 1916, *Mathematische Annalen* 77, 313), so no random numbers are needed.
final class Scatter {

    private static final double GOLDEN = .6180339887498949;
    private static final double OTHER = .7548776662466927;

    private Scatter() {}

    /// Sideways for the dot with this number, −1 to 1.
    static double aside(int number) {
        return 2 * fraction(number * GOLDEN) - 1;
    }

    /// Up or down, likewise.
    static double aloft(int number) {
        return 2 * fraction(number * OTHER) - 1;
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
