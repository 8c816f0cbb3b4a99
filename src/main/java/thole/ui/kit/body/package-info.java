/// The body figure on screen, to be marked on Today and to be looked at in History.
@NullMarked
package thole.ui.kit.body;

import org.jspecify.annotations.NullMarked;
