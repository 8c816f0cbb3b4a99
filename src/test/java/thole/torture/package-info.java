/// A journal whose program is killed, whose disk is full and whose file is damaged.
@NullMarked
package thole.torture;

import org.jspecify.annotations.NullMarked;
