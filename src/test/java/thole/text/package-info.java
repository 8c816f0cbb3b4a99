/// Tests of the words of the program.
@NullMarked
package thole.text;

import org.jspecify.annotations.NullMarked;
