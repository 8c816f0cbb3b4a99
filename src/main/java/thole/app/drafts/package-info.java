/// What was typed and not saved, kept in a file beside the journal.
@NullMarked
package thole.app.drafts;

import org.jspecify.annotations.NullMarked;
