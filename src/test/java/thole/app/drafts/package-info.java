/// Tests of the drafts that a crash does not take.
@NullMarked
package thole.app.drafts;

import org.jspecify.annotations.NullMarked;
