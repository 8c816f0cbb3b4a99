/// The results of commands as other programs read them.
@NullMarked
package thole.cli.output;

import org.jspecify.annotations.NullMarked;
