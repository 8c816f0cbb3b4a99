/// Days on which a level stands out, and what another series does around the first of them.
@NullMarked
package thole.stats.flare;

import org.jspecify.annotations.NullMarked;
