/// Two stretches of a journal side by side: before a visit and now, or any two periods.
@NullMarked
package thole.insight.visits;

import org.jspecify.annotations.NullMarked;
