/// The questions about a night and a day, one row each.
@NullMarked
package thole.ui.today.rows;

import org.jspecify.annotations.NullMarked;
