/// How long the window takes to paint: a process of its own with a toolkit, which JMH does not have.
@NullMarked
package thole.bench.frame;

import org.jspecify.annotations.NullMarked;
