@NullMarked
package thole.ui.export;

import org.jspecify.annotations.NullMarked;
