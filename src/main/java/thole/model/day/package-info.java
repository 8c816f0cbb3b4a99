/// A day as the person lives it: when it ends, the scales it is rated on, and its one daily pain value.
@NullMarked
package thole.model.day;

import org.jspecify.annotations.NullMarked;
