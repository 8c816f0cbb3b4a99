/// Keys drawn as keys, alone and on the buttons they press.
@NullMarked
package thole.ui.kit.key;

import org.jspecify.annotations.NullMarked;
