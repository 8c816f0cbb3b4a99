/// How work that nobody waits for any more ends.
@NullMarked
package thole.stats.cancel;

import org.jspecify.annotations.NullMarked;
