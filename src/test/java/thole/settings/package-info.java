/// Preferences and the file that keeps them, tried without a window.
@NullMarked
package thole.settings;

import org.jspecify.annotations.NullMarked;
