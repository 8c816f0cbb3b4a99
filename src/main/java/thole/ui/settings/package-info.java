/// Settings: the categories, and what was changed last so that it can be undone.
@NullMarked
package thole.ui.settings;

import org.jspecify.annotations.NullMarked;
