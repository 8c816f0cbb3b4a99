/// Measures the program's own error rates on simulated journals of which the truth is known.
@NullMarked
package thole.calibration;

import org.jspecify.annotations.NullMarked;
