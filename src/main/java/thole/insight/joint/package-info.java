/// What goes with pain beside everything else that was recorded, and which factors move together.
@NullMarked
package thole.insight.joint;

import org.jspecify.annotations.NullMarked;
