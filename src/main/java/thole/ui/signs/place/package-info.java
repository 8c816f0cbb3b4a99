/// The days that the sign about the place of the pain rests on.
@NullMarked
package thole.ui.signs.place;

import org.jspecify.annotations.NullMarked;
