/// How each kind of content is written as the members of a JSON object, with how every answer came.
@NullMarked
package thole.written.body;

import org.jspecify.annotations.NullMarked;
