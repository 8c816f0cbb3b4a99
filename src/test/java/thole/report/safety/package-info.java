/// Tests of what is said about safety answers.
@NullMarked
package thole.report.safety;

import org.jspecify.annotations.NullMarked;
