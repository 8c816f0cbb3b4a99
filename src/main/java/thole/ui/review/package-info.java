/// The therapist’s part of the window: a caseload of shared journals, each to be read and never changed.
@NullMarked
package thole.ui.review;

import org.jspecify.annotations.NullMarked;
