/// When pain stood clearly above what it had been lately.
@NullMarked
package thole.insight.flare;

import org.jspecify.annotations.NullMarked;
