/// What is taken out of a series before anything is concluded from it: drift, the week, lasting shifts of level.
@NullMarked
package thole.stats.nuisance;

import org.jspecify.annotations.NullMarked;
