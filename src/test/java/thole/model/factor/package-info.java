/// Tests of the rules of factors.
@NullMarked
package thole.model.factor;

import org.jspecify.annotations.NullMarked;
