/// Tries of what keeps recording from becoming a burden.
@NullMarked
package thole.guard;

import org.jspecify.annotations.NullMarked;
