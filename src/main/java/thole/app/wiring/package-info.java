/// Every object of the window, made in order.
@NullMarked
package thole.app.wiring;

import org.jspecify.annotations.NullMarked;
