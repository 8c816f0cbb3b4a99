/// What every part of a journal shares: an answer that may be missing, how it came, and expected trouble as a value.
@NullMarked
package thole.model;

import org.jspecify.annotations.NullMarked;
