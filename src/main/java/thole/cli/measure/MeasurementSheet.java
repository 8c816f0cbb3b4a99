package thole.cli.measure;

import java.util.List;

/// Everything that one run measured.
///
/// @param machine where
/// @param quick whether this was a smoke run, whose figures say little
public record MeasurementSheet(Machine machine, boolean quick, List<Comparison> comparisons) {

    /// Where it was measured.
    ///
    /// @param java version of the Java runtime
    /// @param processors that it may use
    /// @param windowFlags the flags of the virtual machine that the window is started with
    /// @param display whether there is a screen; else the toolkit’s headless platform stands for one
    public record Machine(String java, int processors, List<String> windowFlags, boolean display) {

        public Machine {
            windowFlags = List.copyOf(windowFlags);
        }
    }

    public MeasurementSheet {
        comparisons = List.copyOf(comparisons);
    }
}
