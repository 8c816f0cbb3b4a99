/// Numbers in, numbers out: links, families of tests and flare days on a calendar of days, where NaN means missing.
@NullMarked
package thole.stats;

import org.jspecify.annotations.NullMarked;
