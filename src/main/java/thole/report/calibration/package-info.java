/// How often the program's own verdicts were wrong on journals of which the truth is known.
@NullMarked
package thole.report.calibration;

import org.jspecify.annotations.NullMarked;
