@NullMarked
package thole.ui.export.share;

import org.jspecify.annotations.NullMarked;
