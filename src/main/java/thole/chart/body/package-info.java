/// The drawing of the body, and pictures of it with places marked.
@NullMarked
package thole.chart.body;

import org.jspecify.annotations.NullMarked;
