/// What goes into a journal from files and out of it into files: import plans and export snapshots.
@NullMarked
package thole.exchange;

import org.jspecify.annotations.NullMarked;
