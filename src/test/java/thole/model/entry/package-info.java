/// Tests of the rules of entries.
@NullMarked
package thole.model.entry;

import org.jspecify.annotations.NullMarked;
