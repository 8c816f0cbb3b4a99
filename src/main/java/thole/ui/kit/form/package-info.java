/// The parts of a form: a row with its words and one control, a switch, a choice from a list.
@NullMarked
package thole.ui.kit.form;

import org.jspecify.annotations.NullMarked;
