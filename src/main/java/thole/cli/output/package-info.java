/// What the commands answer, as text and as JSON.
@NullMarked
package thole.cli.output;

import org.jspecify.annotations.NullMarked;
