/// Tests of what safety answers come to.
@NullMarked
package thole.insight.safety;

import org.jspecify.annotations.NullMarked;
