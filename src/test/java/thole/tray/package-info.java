/// Tests of notices in the tray, as far as there is none.
@NullMarked
package thole.tray;

import org.jspecify.annotations.NullMarked;
