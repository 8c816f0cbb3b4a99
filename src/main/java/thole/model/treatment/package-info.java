/// What the person did about pain.
@NullMarked
package thole.model.treatment;

import org.jspecify.annotations.NullMarked;
