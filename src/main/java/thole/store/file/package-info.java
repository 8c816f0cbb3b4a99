/// A journal file as a thing on a disk: its lock, its connection, what lies beside it, and what can go wrong.
@NullMarked
package thole.store.file;

import org.jspecify.annotations.NullMarked;
