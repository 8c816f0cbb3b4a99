/// The tables of a journal file, made and raised by numbered SQL files.
@NullMarked
package thole.store.schema;

import org.jspecify.annotations.NullMarked;
