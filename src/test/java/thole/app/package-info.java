/// Journeys through the wired program.
@NullMarked
package thole.app;

import org.jspecify.annotations.NullMarked;
