/// How an analysis gets its work done: side by side, and not twice.
@NullMarked
package thole.insight.work;

import org.jspecify.annotations.NullMarked;
