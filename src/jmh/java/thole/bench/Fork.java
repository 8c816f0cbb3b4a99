package thole.bench;

import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import thole.cli.measure.Timing;

/// Runs one benchmark in a Java virtual machine of its own.
///
/// @param flags of that machine; none for the defaults
record Fork(Effort effort, List<String> flags) {

    /// JMH asks for memory in an old way, which the machine would complain of; this makes nothing faster or slower.
    private static final String QUIET = "--sun-misc-unsafe-memory-access=allow";

    /// The same for a floor.
    Fork forAFloor() {
        return new Fork(effort.forAFloor(), flags);
    }

    /// @param benchmark the name of its method
    Timing time(Class<?> type, String benchmark) {
        return iterations(options(type, benchmark));
    }

    /// @param days of the journal
    Timing time(Class<?> type, String benchmark, int days) {
        return iterations(options(type, benchmark).param("days", Integer.toString(days)));
    }

    private Timing iterations(ChainedOptionsBuilder options) {
        return run(options.warmupIterations(effort.warmups())
                .measurementIterations(effort.iterations())
                .warmupTime(effort.iteration())
                .measurementTime(effort.iteration()));
    }

    /// For a benchmark that is prepared before each call.
    Timing shots(Class<?> type, String benchmark) {
        return run(options(type, benchmark).warmupIterations(effort.shots()).measurementIterations(effort.shots()));
    }

    /// The longest of many calls, each prepared by itself.
    ///
    /// @param work what is done in them
    Timing worst(Class<?> type, String benchmark, String work) {
        return Samples.worst(statistics(options(type, benchmark)
                .param("work", work)
                .warmupIterations(effort.shots())
                .measurementIterations(effort.ends())));
    }

    private ChainedOptionsBuilder options(Class<?> type, String benchmark) {
        return new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\." + benchmark + "$")
                .forks(1)
                .jvmArgs(flags.toArray(String[]::new))
                .jvmArgsAppend(QUIET)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private static Timing run(ChainedOptionsBuilder options) {
        return Samples.timing(statistics(options));
    }

    private static Statistics statistics(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
