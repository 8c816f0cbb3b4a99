/// Keeps the inner walls of the house standing; every message says what to do instead.
@NullMarked
package thole.architecture;

import org.jspecify.annotations.NullMarked;
