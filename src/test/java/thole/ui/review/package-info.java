@NullMarked
package thole.ui.review;

import org.jspecify.annotations.NullMarked;
