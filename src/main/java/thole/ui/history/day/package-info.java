/// One day in full.
@NullMarked
package thole.ui.history.day;

import org.jspecify.annotations.NullMarked;
