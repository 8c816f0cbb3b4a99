/// What commands take into a journal and write out of it as a whole, and what they say of it.
@NullMarked
package thole.cli.transfer;

import org.jspecify.annotations.NullMarked;
