/// Tests of the journal at one moment.
@NullMarked
package thole.model.snapshot;

import org.jspecify.annotations.NullMarked;
