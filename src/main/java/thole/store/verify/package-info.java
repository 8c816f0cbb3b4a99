/// A journal file looked at from top to bottom.
@NullMarked
package thole.store.verify;

import org.jspecify.annotations.NullMarked;
