@NullMarked
package thole.exchange.share;

import org.jspecify.annotations.NullMarked;
