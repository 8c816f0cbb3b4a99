/// The use cases of a journal carried out over any store: what a save changes, how answers are stamped, what undo
/// means.
@NullMarked
package thole.journal.recording;

import org.jspecify.annotations.NullMarked;
