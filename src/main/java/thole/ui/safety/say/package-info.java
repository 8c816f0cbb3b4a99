/// What to say to somebody who can help: read out, shown, copied or printed.
@NullMarked
package thole.ui.safety.say;

import org.jspecify.annotations.NullMarked;
