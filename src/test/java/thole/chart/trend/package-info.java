/// The geometry of the trend charts, checked.
@NullMarked
package thole.chart.trend;

import org.jspecify.annotations.NullMarked;
