/// What a new journal begins with: what it is, how long the pain has lasted, what to note.
@NullMarked
package thole.ui.firstrun;

import org.jspecify.annotations.NullMarked;
