/// The one quiet line where the day is recorded: that recording rests, or that it could.
@NullMarked
package thole.ui.today.rest;

import org.jspecify.annotations.NullMarked;
