/// When a reminder is due, and the same as a file for a calendar.
@NullMarked
package thole.reminder;

import org.jspecify.annotations.NullMarked;
