/// What is said of instruments and their totals.
@NullMarked
package thole.report.measure;

import org.jspecify.annotations.NullMarked;
