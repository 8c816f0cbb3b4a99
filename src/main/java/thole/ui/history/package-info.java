/// The screen History: every day that was recorded, to see, correct and fill in.
@NullMarked
package thole.ui.history;

import org.jspecify.annotations.NullMarked;
