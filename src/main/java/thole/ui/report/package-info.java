/// The screen on which the report for a clinician is put together, looked at and taken away.
@NullMarked
package thole.ui.report;

import org.jspecify.annotations.NullMarked;
