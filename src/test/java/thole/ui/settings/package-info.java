/// The settings, tried in a window with real keys.
@NullMarked
package thole.ui.settings;

import org.jspecify.annotations.NullMarked;
