/// What goes to a printer, and how the person is asked for one.
@NullMarked
package thole.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
