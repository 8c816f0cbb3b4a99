/// One factor of the screen “Patterns”, opened: its statement and four charts.
@NullMarked
package thole.ui.patterns.detail;

import org.jspecify.annotations.NullMarked;
