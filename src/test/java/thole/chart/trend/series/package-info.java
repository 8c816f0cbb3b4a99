/// The numbers behind the trend charts, checked.
@NullMarked
package thole.chart.trend.series;

import org.jspecify.annotations.NullMarked;
