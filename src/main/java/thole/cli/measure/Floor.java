package thole.cli.measure;

import java.util.Locale;

/// What a time is compared with: the same question answered by something simpler or faster.
public sealed interface Floor {

    /// What it is.
    Kind kind();

    /// It ran in the same run.
    record Timed(Kind kind, Timing time) implements Floor {}

    /// It could not run here.
    record NotHere(Kind kind, Missing missing) implements Floor {}

    /// The floors there are.
    enum Kind {
        /// The multiplications and additions of one test’s cross products, 96 × 365 × 20 · 21 / 2, in a plain loop.
        BARE_ARITHMETIC,
        /// `ga_gls` in C++ at -O3 with its interval.
        NATIVE_TEST,
        /// `ga_gls` in C++ at -O3 without its interval.
        NATIVE_TEST_WITHOUT_INTERVAL,
        /// One Pearson correlation for each factor and lag: what a program would show that thinks no further.
        NAIVE_PASS,
        /// The end of two threads that do nothing but look whether they are wanted: the longest of as many.
        BARE_LOOKING,
        /// A window of the same size in which nothing but a rectangle moves.
        MOVING_RECTANGLE,
        /// As many sealed files opened on as many threads, and nothing done with what they hold.
        UNSEALING,
        /// The R script, its start time taken off.
        REFERENCE;

        /// Its name in JSON and in the bundles.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Why a floor could not run.
    enum Missing {
        /// The folder with the shared statistics.
        SHARED_STATISTICS,
        COMPILER,
        R,
        /// It is here and ended with an error.
        FAILED;

        /// Its name in JSON and in the bundles.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
