/// What the project measures of itself, as values: a time, the floor beside it, and what is required.
@NullMarked
package thole.cli.measure;

import org.jspecify.annotations.NullMarked;
