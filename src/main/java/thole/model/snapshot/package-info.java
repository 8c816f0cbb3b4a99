/// The journal at one moment: its days, what they add up to, and what is true of it as a whole.
@NullMarked
package thole.model.snapshot;

import org.jspecify.annotations.NullMarked;
