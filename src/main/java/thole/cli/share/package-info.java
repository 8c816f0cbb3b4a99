/// Shared journals on the command line: handing one over, and the therapist’s table.
@NullMarked
package thole.cli.share;

import org.jspecify.annotations.NullMarked;
