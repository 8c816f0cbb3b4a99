/// Tests of the controls of a check-in.
@NullMarked
package thole.ui.today.control;

import org.jspecify.annotations.NullMarked;
