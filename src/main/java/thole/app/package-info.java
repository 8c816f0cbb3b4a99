/// `main`, the wiring of every service in order, start and stop, the crash page.
@NullMarked
package thole.app;

import org.jspecify.annotations.NullMarked;
