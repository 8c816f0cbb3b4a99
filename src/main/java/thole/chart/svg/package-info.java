/// A picture as an SVG file.
@NullMarked
package thole.chart.svg;

import org.jspecify.annotations.NullMarked;
