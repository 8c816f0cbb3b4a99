/// What may go together with pain: the built-in factors and the person’s own.
@NullMarked
package thole.model.factor;

import org.jspecify.annotations.NullMarked;
