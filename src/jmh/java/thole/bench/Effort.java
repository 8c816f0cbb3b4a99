package thole.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.TimeValue;

/// How long each measurement is given.
///
/// @param warmups iterations before it counts
/// @param iterations that count, each a sample
/// @param iteration length of one
/// @param shots samples of what needs its own preparation each time, and as many before it counts
/// @param nativeSamples samples of the C++ test
/// @param nativeTests tests in one such sample, and twice as many before it counts
/// @param processes times that the R script and the window are run
/// @param ends times that an analysis is ended
/// @param rounds of frames in a window, the first of which does not count
record Effort(
        int warmups,
        int iterations,
        TimeValue iteration,
        int shots,
        int nativeSamples,
        int nativeTests,
        int processes,
        int ends,
        int rounds) {

    /// About ten minutes in all on two cores.
    static final Effort FULL = new Effort(5, 6, TimeValue.seconds(2), 8, 6, 25, 4, 200, 4);

    /// Enough to see that everything runs.
    static final Effort QUICK = new Effort(1, 2, TimeValue.milliseconds(300), 1, 2, 3, 1, 3, 2);

    /// Half as long: enough for what does the same few steps over and over.
    Effort forAFloor() {
        TimeValue half = TimeValue.milliseconds(iteration.convertTo(TimeUnit.MILLISECONDS) / 2);
        return new Effort(warmups, iterations, half, shots, nativeSamples, nativeTests, processes, ends, rounds);
    }
}
