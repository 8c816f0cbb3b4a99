/// Writes the pages of a report as a tagged PDF with its fonts inside; the only package that knows PDFBox.
@NullMarked
package thole.report.pdf;

import org.jspecify.annotations.NullMarked;
