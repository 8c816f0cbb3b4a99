/// The entries a journal consists of.
@NullMarked
package thole.model.entry;

import org.jspecify.annotations.NullMarked;
