@NullMarked
package thole.insight.work;

import org.jspecify.annotations.NullMarked;
