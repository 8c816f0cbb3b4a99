/// Tries of the page What to say.
@NullMarked
package thole.ui.safety.say;

import org.jspecify.annotations.NullMarked;
