/// Edges and properties of flare days and of the days around them.
@NullMarked
package thole.stats.flare;

import org.jspecify.annotations.NullMarked;
