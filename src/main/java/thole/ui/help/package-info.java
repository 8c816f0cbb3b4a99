/// The page that says how each verdict is worked out, and how often it is wrong.
@NullMarked
package thole.ui.help;

import org.jspecify.annotations.NullMarked;
