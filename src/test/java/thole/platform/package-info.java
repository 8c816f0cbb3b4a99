/// Tests of what differs between computers.
@NullMarked
package thole.platform;

import org.jspecify.annotations.NullMarked;
