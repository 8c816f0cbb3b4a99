/// Whether a journal is written less around some days than around others.
@NullMarked
package thole.insight.missing;

import org.jspecify.annotations.NullMarked;
