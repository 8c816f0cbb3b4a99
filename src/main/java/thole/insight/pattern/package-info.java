/// What went together with pain: one finding per factor, with its verdict and its figures.
@NullMarked
package thole.insight.pattern;

import org.jspecify.annotations.NullMarked;
