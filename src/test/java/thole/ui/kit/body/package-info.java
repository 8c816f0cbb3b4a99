/// Tests of the body figure.
@NullMarked
package thole.ui.kit.body;

import org.jspecify.annotations.NullMarked;
