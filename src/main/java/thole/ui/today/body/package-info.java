/// Where it hurts, marked on the figure by mouse or by keyboard, as a large choice or by name.
@NullMarked
package thole.ui.today.body;

import org.jspecify.annotations.NullMarked;
