/// The entries a journal consists of, and the journal at one moment.
@NullMarked
package thole.model.entry;

import org.jspecify.annotations.NullMarked;
