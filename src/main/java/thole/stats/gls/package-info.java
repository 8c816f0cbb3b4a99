/// Regression with autocorrelated errors, averaged over a fixed grid of error models instead of optimised.
@NullMarked
package thole.stats.gls;

import org.jspecify.annotations.NullMarked;
