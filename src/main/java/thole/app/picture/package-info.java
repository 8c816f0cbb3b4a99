/// Pictures of the real window, taken of a journal that is not changed.
@NullMarked
package thole.app.picture;

import org.jspecify.annotations.NullMarked;
