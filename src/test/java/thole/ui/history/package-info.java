@NullMarked
package thole.ui.history;

import org.jspecify.annotations.NullMarked;
