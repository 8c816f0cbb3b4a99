/// The body figure: where it hurts, marked by mouse or by keyboard.
@NullMarked
package thole.ui.today.body;

import org.jspecify.annotations.NullMarked;
