/// Things some therapists look at, each answered by the record and never added up.
@NullMarked
package thole.insight.sign;

import org.jspecify.annotations.NullMarked;
