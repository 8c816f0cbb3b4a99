/// Edges of what is compared around missing days.
@NullMarked
package thole.stats.missing;

import org.jspecify.annotations.NullMarked;
