/// Once a week: how well the activities go that matter to the person.
@NullMarked
package thole.ui.today.weekly;

import org.jspecify.annotations.NullMarked;
