/// Edges and properties of pooled slopes.
@NullMarked
package thole.stats.pooling;

import org.jspecify.annotations.NullMarked;
