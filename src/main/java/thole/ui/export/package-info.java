/// The pages on which the journal is taken away in another form: as files for other programs, or sealed for a
/// therapist.
@NullMarked
package thole.ui.export;

import org.jspecify.annotations.NullMarked;
