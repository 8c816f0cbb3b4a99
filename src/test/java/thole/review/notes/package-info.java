@NullMarked
package thole.review.notes;

import org.jspecify.annotations.NullMarked;
