/// How sure a figure of a series is whose neighbours are alike: resampled blocks, shuffled orders, shares.
@NullMarked
package thole.stats.resample;

import org.jspecify.annotations.NullMarked;
