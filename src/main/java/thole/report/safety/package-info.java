/// What is said about the answers of the safety check, on screen, on the command line and to somebody who can help.
@NullMarked
package thole.report.safety;

import org.jspecify.annotations.NullMarked;
