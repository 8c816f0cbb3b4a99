/// Edges and properties of sets that change from day to day.
@NullMarked
package thole.stats.turnover;

import org.jspecify.annotations.NullMarked;
