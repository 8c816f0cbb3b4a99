/// The command line: the second door to the program.
@NullMarked
package thole.cli;

import org.jspecify.annotations.NullMarked;
