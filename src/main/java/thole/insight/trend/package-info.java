/// How pain itself changed over a journal: its trend, its lasting shifts, and now against before.
@NullMarked
package thole.insight.trend;

import org.jspecify.annotations.NullMarked;
