/// The panels of the settings, one for each category.
@NullMarked
package thole.ui.settings.panel;

import org.jspecify.annotations.NullMarked;
