/// What differs between computers: folders, and whether there is a screen.
@NullMarked
package thole.platform;

import org.jspecify.annotations.NullMarked;
