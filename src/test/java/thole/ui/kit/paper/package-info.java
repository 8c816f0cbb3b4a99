/// Tries of what goes to a printer.
@NullMarked
package thole.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
