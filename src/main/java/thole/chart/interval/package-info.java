/// Differences and times with their limits as geometry: intervals on one axis, the band of “about the same”, how long
/// something has lasted.
@NullMarked
package thole.chart.interval;

import org.jspecify.annotations.NullMarked;
