/// Tries of the page to read.
@NullMarked
package thole.ui.learn;

import org.jspecify.annotations.NullMarked;
