/// How the totals of one instrument have gone, as a picture.
@NullMarked
package thole.chart.measure;

import org.jspecify.annotations.NullMarked;
