/// Instruments and questionnaires: what is followed, filling one in, entering a total, opening one from a file.
@NullMarked
package thole.ui.measures;

import org.jspecify.annotations.NullMarked;
