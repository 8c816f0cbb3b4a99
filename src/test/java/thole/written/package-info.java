/// Tests of the written form.
@NullMarked
package thole.written;

import org.jspecify.annotations.NullMarked;
