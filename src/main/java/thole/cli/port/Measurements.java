package thole.cli.port;

import java.util.function.Consumer;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.Subject;

/// The project’s own measurements. They come with a checkout alone and are found by [java.util.ServiceLoader].
public interface Measurements {

    /// Takes minutes, or less than one where it is quick.
    ///
    /// @param quick only to see that everything runs; the figures say little
    /// @param begun told what is measured next
    MeasurementSheet take(boolean quick, Consumer<Subject> begun);
}
