/// What the window's frame and its screens agree on.
@NullMarked
package thole.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
