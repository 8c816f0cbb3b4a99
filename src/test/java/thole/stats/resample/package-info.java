/// Edges and properties of intervals and shuffled orders.
@NullMarked
package thole.stats.resample;

import org.jspecify.annotations.NullMarked;
