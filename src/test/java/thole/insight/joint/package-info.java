/// Factors beside each other, from a journal to what may be said.
@NullMarked
package thole.insight.joint;

import org.jspecify.annotations.NullMarked;
