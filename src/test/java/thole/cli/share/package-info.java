/// What shared journals are on the command line.
@NullMarked
package thole.cli.share;

import org.jspecify.annotations.NullMarked;
