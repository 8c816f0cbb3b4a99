/// The statistics against answers that R gave: journals of our own always, the shared ones where they are at hand.
@NullMarked
package thole.reference;

import org.jspecify.annotations.NullMarked;
