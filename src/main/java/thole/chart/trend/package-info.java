/// Pain and factors over time as geometry: panels on one time axis, the read-out beside them and the strip below.
@NullMarked
package thole.chart.trend;

import org.jspecify.annotations.NullMarked;
