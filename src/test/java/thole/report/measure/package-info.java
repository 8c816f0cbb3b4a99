/// Tests of what is said of instruments.
@NullMarked
package thole.report.measure;

import org.jspecify.annotations.NullMarked;
