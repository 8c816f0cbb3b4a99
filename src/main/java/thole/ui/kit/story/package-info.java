/// The questions about how the pain began and what was said of it, wherever they are asked.
@NullMarked
package thole.ui.kit.story;

import org.jspecify.annotations.NullMarked;
