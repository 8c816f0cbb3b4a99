@NullMarked
package thole.report.caseload;

import org.jspecify.annotations.NullMarked;
