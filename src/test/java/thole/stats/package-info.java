/// Edges and properties of the statistics on a calendar of days.
@NullMarked
package thole.stats;

import org.jspecify.annotations.NullMarked;
