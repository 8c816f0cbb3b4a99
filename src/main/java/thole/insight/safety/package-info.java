/// What the answers of the safety check come to: what is open, how urgent it is, and what insight waits for.
@NullMarked
package thole.insight.safety;

import org.jspecify.annotations.NullMarked;
