/// The screen Trends, checked.
@NullMarked
package thole.ui.trends;

import org.jspecify.annotations.NullMarked;
