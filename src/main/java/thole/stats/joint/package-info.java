/// Several factors in one model: what goes with each beside the others, which of them move together, and whether all
/// of them together help to guess the next day.
@NullMarked
package thole.stats.joint;

import org.jspecify.annotations.NullMarked;
