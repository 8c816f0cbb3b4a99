/// How work is stopped that nobody waits for any more.
@NullMarked
package thole.stats.cancel;

import org.jspecify.annotations.NullMarked;
