/// The short page on back pain whose scan looks normal.
@NullMarked
package thole.ui.learn;

import org.jspecify.annotations.NullMarked;
