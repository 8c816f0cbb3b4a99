/// Tests of the use cases, and what other tests need to make a journal.
@NullMarked
package thole.journal;

import org.jspecify.annotations.NullMarked;
