@NullMarked
package thole.chart.svg;

import org.jspecify.annotations.NullMarked;
