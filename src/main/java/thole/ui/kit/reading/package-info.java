/// Long pages to be read by keyboard.
@NullMarked
package thole.ui.kit.reading;

import org.jspecify.annotations.NullMarked;
