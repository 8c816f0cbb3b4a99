/// What frame and screens agree on, tried without a window.
@NullMarked
package thole.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
