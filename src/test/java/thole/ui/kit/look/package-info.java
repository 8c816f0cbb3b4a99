/// What the window looks like, tried without a window where that can be.
@NullMarked
package thole.ui.kit.look;

import org.jspecify.annotations.NullMarked;
