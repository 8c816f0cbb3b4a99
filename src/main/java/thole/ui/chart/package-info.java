/// The canvas that paints a picture of `chart`, and the keyboard that walks it.
@NullMarked
package thole.ui.chart;

import org.jspecify.annotations.NullMarked;
