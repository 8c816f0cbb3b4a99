/// Files sealed under a passphrase: the key from the words, the header, the chunks, and the words themselves.
@NullMarked
package thole.exchange.seal;

import org.jspecify.annotations.NullMarked;
