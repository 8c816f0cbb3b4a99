/// Tests of the measures.
@NullMarked
package thole.ui.measures;

import org.jspecify.annotations.NullMarked;
