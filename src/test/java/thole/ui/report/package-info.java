@NullMarked
package thole.ui.report;

import org.jspecify.annotations.NullMarked;
