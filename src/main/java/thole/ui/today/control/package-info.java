/// The controls that a check-in is answered with, by mouse and by keyboard alike.
@NullMarked
package thole.ui.today.control;

import org.jspecify.annotations.NullMarked;
