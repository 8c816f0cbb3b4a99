/// Keeps recording from becoming a burden: how long the pain has lasted, when to record less, rest or stop.
@NullMarked
package thole.guard;

import org.jspecify.annotations.NullMarked;
