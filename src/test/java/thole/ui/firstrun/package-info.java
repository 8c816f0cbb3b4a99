/// Tries of the beginning of a journal.
@NullMarked
package thole.ui.firstrun;

import org.jspecify.annotations.NullMarked;
