/// Tries of when a reminder is due, with a clock that is moved, and of the calendar file.
@NullMarked
package thole.reminder;

import org.jspecify.annotations.NullMarked;
