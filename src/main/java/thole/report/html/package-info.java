/// The report as one web page that stands alone: readable by screen readers, on paper and in the dark.
@NullMarked
package thole.report.html;

import org.jspecify.annotations.NullMarked;
