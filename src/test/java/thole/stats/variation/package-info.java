/// Edges and properties of the ups and downs of a series.
@NullMarked
package thole.stats.variation;

import org.jspecify.annotations.NullMarked;
