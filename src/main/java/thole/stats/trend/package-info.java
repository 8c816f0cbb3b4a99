/// How a series of days changes over time: steadily, from one level to another, or between two stretches.
@NullMarked
package thole.stats.trend;

import org.jspecify.annotations.NullMarked;
