/// The story of the pain, as the person tells it: start, imaging, events.
@NullMarked
package thole.model.story;

import org.jspecify.annotations.NullMarked;
