/// Typed preferences of one person on one machine, and the small file that keeps them.
@NullMarked
package thole.settings;

import org.jspecify.annotations.NullMarked;
