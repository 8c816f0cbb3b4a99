/// Places on the body, by stable codes.
@NullMarked
package thole.model.body;

import org.jspecify.annotations.NullMarked;
