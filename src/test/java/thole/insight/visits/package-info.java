@NullMarked
package thole.insight.visits;

import org.jspecify.annotations.NullMarked;
