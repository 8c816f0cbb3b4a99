/// What waits while an urgent safety answer is open.
@NullMarked
package thole.ui.kit.pause;

import org.jspecify.annotations.NullMarked;
