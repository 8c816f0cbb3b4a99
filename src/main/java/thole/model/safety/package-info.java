/// The questions of the safety check as data: what is asked, how urgent it is, where it comes from, and where to call.
@NullMarked
package thole.model.safety;

import org.jspecify.annotations.NullMarked;
