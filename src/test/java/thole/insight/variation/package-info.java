/// How much pain goes up and down, on journals made for it.
@NullMarked
package thole.insight.variation;

import org.jspecify.annotations.NullMarked;
