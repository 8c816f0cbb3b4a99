/// Several estimates of the same slope as one, and whether they agree.
@NullMarked
package thole.stats.pooling;

import org.jspecify.annotations.NullMarked;
