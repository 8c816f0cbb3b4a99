/// The five signs: what the record says about each, and what the person enters for those that no record can show.
@NullMarked
package thole.ui.signs;

import org.jspecify.annotations.NullMarked;
