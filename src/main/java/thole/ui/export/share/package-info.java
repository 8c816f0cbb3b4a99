/// The page on which a part of the journal is chosen for a therapist, sealed and written.
@NullMarked
package thole.ui.export.share;

import org.jspecify.annotations.NullMarked;
