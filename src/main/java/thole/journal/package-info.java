/// The use cases of a journal, and the port that keeps it: open, save, correct, undo, take an import in and back,
/// observe.
@NullMarked
package thole.journal;

import org.jspecify.annotations.NullMarked;
