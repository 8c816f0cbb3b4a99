/// Where a file is to go, asked of the person.
@NullMarked
package thole.ui.kit.file;

import org.jspecify.annotations.NullMarked;
