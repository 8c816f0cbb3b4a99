/// Edges and properties of trends and lasting changes.
@NullMarked
package thole.stats.trend;

import org.jspecify.annotations.NullMarked;
