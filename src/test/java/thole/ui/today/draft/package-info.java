/// Tests of the check-in while it is filled in.
@NullMarked
package thole.ui.today.draft;

import org.jspecify.annotations.NullMarked;
