/// The screen on which a day is recorded.
@NullMarked
package thole.ui.today;

import org.jspecify.annotations.NullMarked;
