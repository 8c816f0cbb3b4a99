/// The numbers behind the trend charts: one value per day or week, worked out once for a journal.
@NullMarked
package thole.chart.trend.series;

import org.jspecify.annotations.NullMarked;
