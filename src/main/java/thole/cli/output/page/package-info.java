/// An analysis as a page to read in a terminal, section by section.
@NullMarked
package thole.cli.output.page;

import org.jspecify.annotations.NullMarked;
