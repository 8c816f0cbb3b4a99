/// Writes the sections of a report from a journal and what the analysis found in it.
@NullMarked
package thole.report.page.content;

import org.jspecify.annotations.NullMarked;
