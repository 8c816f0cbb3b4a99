/// The journal as one FHIR R4 Bundle: observations, and questionnaires with what was answered.
@NullMarked
package thole.exchange.fhir.bundle;

import org.jspecify.annotations.NullMarked;
