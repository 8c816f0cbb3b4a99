/// Tests of the body figure.
@NullMarked
package thole.ui.today.body;

import org.jspecify.annotations.NullMarked;
