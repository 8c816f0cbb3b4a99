/// Whether pain stays in its place: zones of the body from one day to the next.
@NullMarked
package thole.insight.place;

import org.jspecify.annotations.NullMarked;
