/// The window: its frame, the way between screens, undo, and what it has to say to the person.
@NullMarked
package thole.ui.shell;

import org.jspecify.annotations.NullMarked;
