/// A journal as aligned days: one number per calendar day for pain and for every factor that may enter a comparison.
@NullMarked
package thole.insight.frame;

import org.jspecify.annotations.NullMarked;
