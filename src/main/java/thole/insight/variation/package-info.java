/// How much pain goes up and down, and whether mornings and evenings differ.
@NullMarked
package thole.insight.variation;

import org.jspecify.annotations.NullMarked;
