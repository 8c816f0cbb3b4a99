/// What is said of a patient in one line, and of two stretches side by side.
@NullMarked
package thole.report.caseload;

import org.jspecify.annotations.NullMarked;
