@NullMarked
package thole.ui.kit.form;

import org.jspecify.annotations.NullMarked;
