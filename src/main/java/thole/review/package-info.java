/// The therapist’s caseload: shared journals of many people, opened side by side, read-only and in memory alone.
@NullMarked
package thole.review;

import org.jspecify.annotations.NullMarked;
