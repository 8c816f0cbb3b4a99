/// How much a daily series goes up and down: its spread, its steps from day to day, and one reading against another.
@NullMarked
package thole.stats.variation;

import org.jspecify.annotations.NullMarked;
