/// The commands, one class each.
@NullMarked
package thole.cli.command;

import org.jspecify.annotations.NullMarked;
