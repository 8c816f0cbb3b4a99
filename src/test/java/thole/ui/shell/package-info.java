/// Tests of the window’s frame.
@NullMarked
package thole.ui.shell;

import org.jspecify.annotations.NullMarked;
