/// Tests of reading questionnaires.
@NullMarked
package thole.exchange.fhir;

import org.jspecify.annotations.NullMarked;
