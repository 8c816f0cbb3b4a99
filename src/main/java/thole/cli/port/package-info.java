/// What the commands need from the rest of the program and the machine; whoever starts the program gives it.
@NullMarked
package thole.cli.port;

import org.jspecify.annotations.NullMarked;
