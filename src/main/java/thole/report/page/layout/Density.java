package thole.report.page.layout;

/// How closely pages are set: as they are meant to be, or, where there is too much for two of them, everything a little
/// smaller, pictures and the room between things first.
///
/// @param type size of all type, as a share of what is meant
/// @param picture height of charts
/// @param body height of the body figure, which says less when it is small
/// @param room between sections and around the rows of a table
record Density(double type, double picture, double body, double room) {

    static final Density ROOMY = new Density(1, 1, 1, 1);

    /// Type smaller than the last is hard to read on paper.
    private static final Density CLOSEST = new Density(0.875, 0.55, 0.55, 0.2);

    private static final int STEPS = 10;

    /// The closest is step 10.
    static Density step(int step) {
        double share = step / (double) STEPS;
        return new Density(
                between(ROOMY.type, CLOSEST.type, share),
                between(ROOMY.picture, CLOSEST.picture, Math.min(1, 2 * share)),
                between(ROOMY.body, CLOSEST.body, share),
                between(ROOMY.room, CLOSEST.room, share));
    }

    static int steps() {
        return STEPS;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
