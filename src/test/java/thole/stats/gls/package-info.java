/// Edges and properties of the regression with autocorrelated errors.
@NullMarked
package thole.stats.gls;

import org.jspecify.annotations.NullMarked;
