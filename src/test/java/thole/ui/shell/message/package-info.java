@NullMarked
package thole.ui.shell.message;

import org.jspecify.annotations.NullMarked;
