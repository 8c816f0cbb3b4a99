/// Tests of the check-in.
@NullMarked
package thole.ui.today;

import org.jspecify.annotations.NullMarked;
