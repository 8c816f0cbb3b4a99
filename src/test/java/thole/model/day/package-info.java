/// Tests of the rules of a day.
@NullMarked
package thole.model.day;

import org.jspecify.annotations.NullMarked;
