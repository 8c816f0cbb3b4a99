/// The shared journal: what a person chose to hand to a therapist, sealed under a passphrase made for it.
@NullMarked
package thole.exchange.share;

import org.jspecify.annotations.NullMarked;
