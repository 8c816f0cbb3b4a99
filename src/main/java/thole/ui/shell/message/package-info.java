/// What the window says about the journal as a whole, whichever screen is shown.
@NullMarked
package thole.ui.shell.message;

import org.jspecify.annotations.NullMarked;
