/// Edges of slopes that are pooled.
@NullMarked
package thole.stats.pooling;

import org.jspecify.annotations.NullMarked;
