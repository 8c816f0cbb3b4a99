/// How the window is put together.
@NullMarked
package thole.app.wiring;

import org.jspecify.annotations.NullMarked;
