/// How pain and each factor moved over time, on one time axis.
@NullMarked
package thole.ui.trends;

import org.jspecify.annotations.NullMarked;
