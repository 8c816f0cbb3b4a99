/// Tests of the commands of the window.
@NullMarked
package thole.ui.shell.command;

import org.jspecify.annotations.NullMarked;
