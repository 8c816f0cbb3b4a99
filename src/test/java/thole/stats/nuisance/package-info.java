/// Edges and properties of what is taken out of a series.
@NullMarked
package thole.stats.nuisance;

import org.jspecify.annotations.NullMarked;
