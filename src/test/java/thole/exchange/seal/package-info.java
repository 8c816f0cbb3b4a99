@NullMarked
package thole.exchange.seal;

import org.jspecify.annotations.NullMarked;
