/// Tests of the things every screen needs.
@NullMarked
package thole.ui.kit;

import org.jspecify.annotations.NullMarked;
