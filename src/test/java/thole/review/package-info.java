@NullMarked
package thole.review;

import org.jspecify.annotations.NullMarked;
