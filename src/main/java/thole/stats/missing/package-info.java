/// Whether values are missing by chance, or more around some values than around others.
@NullMarked
package thole.stats.missing;

import org.jspecify.annotations.NullMarked;
