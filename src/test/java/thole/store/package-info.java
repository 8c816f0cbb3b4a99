/// Tests of journal files, on real files.
@NullMarked
package thole.store;

import org.jspecify.annotations.NullMarked;
