/// What the therapist writes about patients, in a protected file of the therapist’s own.
@NullMarked
package thole.review.notes;

import org.jspecify.annotations.NullMarked;
