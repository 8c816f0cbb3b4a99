/// Notices in the tray of the system, where there is one. The only package that starts the toolkit of AWT.
@NullMarked
package thole.tray;

import org.jspecify.annotations.NullMarked;
