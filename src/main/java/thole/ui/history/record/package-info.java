/// What is asked of the record, and the words for it.
@NullMarked
package thole.ui.history.record;

import org.jspecify.annotations.NullMarked;
