/// How sets change from one day to the next: exchange, growth and shrinkage, as ecology measures them.
@NullMarked
package thole.stats.turnover;

import org.jspecify.annotations.NullMarked;
