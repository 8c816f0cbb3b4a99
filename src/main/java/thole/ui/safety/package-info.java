/// The safety check: its questions, what came of them, what to say, having been seen, and when to get help.
@NullMarked
package thole.ui.safety;

import org.jspecify.annotations.NullMarked;
