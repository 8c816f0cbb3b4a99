/// Puts a report on pages: marks in points, in the order in which they are read, each with what it is.
@NullMarked
package thole.report.page.layout;

import org.jspecify.annotations.NullMarked;
