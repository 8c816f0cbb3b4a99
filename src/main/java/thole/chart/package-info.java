/// A chart as geometry: data in, a list of marks out, so that screen, page and picture paint the same.
@NullMarked
package thole.chart;

import org.jspecify.annotations.NullMarked;
