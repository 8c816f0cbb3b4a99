/// The tables of a journal, and the one seam through which the bytes of a record pass.
@NullMarked
package thole.store.row;

import org.jspecify.annotations.NullMarked;
