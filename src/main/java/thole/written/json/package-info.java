/// JSON as the written form uses it: members in order, numbers by their letters, text fit to be kept.
@NullMarked
package thole.written.json;

import org.jspecify.annotations.NullMarked;
