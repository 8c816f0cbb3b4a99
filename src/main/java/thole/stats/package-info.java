/// Numbers in, numbers out: links and families of tests on a calendar of days, where NaN means missing.
@NullMarked
package thole.stats;

import org.jspecify.annotations.NullMarked;
