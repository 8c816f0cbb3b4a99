/// The canvas that paints pictures, checked.
@NullMarked
package thole.ui.chart;

import org.jspecify.annotations.NullMarked;
