/// Edges and properties of several factors in one model.
@NullMarked
package thole.stats.joint;

import org.jspecify.annotations.NullMarked;
