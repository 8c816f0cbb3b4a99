/// What the therapist adds to the reading of a journal: two stretches side by side, and notes of their own.
@NullMarked
package thole.ui.review.part;

import org.jspecify.annotations.NullMarked;
