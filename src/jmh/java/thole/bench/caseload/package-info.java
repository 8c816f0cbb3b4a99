/// The program that opens many shared journals and says how long it took.
@NullMarked
package thole.bench.caseload;

import org.jspecify.annotations.NullMarked;
