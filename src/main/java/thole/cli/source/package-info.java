/// Where the commands get journals from: files of several kinds, and the example.
@NullMarked
package thole.cli.source;

import org.jspecify.annotations.NullMarked;
