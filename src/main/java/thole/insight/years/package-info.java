/// What pain went together with year by year, for records that hold several.
@NullMarked
package thole.insight.years;

import org.jspecify.annotations.NullMarked;
