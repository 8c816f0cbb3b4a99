/// What was typed and not saved yet, kept where a crash does not reach it.
@NullMarked
package thole.ui.today.keep;

import org.jspecify.annotations.NullMarked;
