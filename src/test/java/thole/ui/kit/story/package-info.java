/// Tests of the questions about how the pain began and what was said of it.
@NullMarked
package thole.ui.kit.story;

import org.jspecify.annotations.NullMarked;
