/// Everything the window can do, by name: the list that finds it, and the sheet that shows its keys.
@NullMarked
package thole.ui.shell.command;

import org.jspecify.annotations.NullMarked;
