/// Every sentence the program says, from message bundles.
@NullMarked
package thole.text;

import org.jspecify.annotations.NullMarked;
