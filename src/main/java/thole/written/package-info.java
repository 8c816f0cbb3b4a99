/// The written form of a record: one codec for the journal, the lossless export and the shared file.
@NullMarked
package thole.written;

import org.jspecify.annotations.NullMarked;
