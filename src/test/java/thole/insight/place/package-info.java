/// Whether pain stays in its place, on journals made for it and on the simulated ones.
@NullMarked
package thole.insight.place;

import org.jspecify.annotations.NullMarked;
