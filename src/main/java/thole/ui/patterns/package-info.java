/// What went together with pain, as a table of sentences and intervals.
@NullMarked
package thole.ui.patterns;

import org.jspecify.annotations.NullMarked;
