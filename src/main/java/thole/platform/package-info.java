/// What differs between computers: folders and how they are shown, and whether there is a screen.
@NullMarked
package thole.platform;

import org.jspecify.annotations.NullMarked;
