/// The pictures of one factor looked at closely.
@NullMarked
package thole.chart.detail;

import org.jspecify.annotations.NullMarked;
