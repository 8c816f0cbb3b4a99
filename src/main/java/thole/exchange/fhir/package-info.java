/// FHIR R4: questionnaires that a clinic brings as files.
@NullMarked
package thole.exchange.fhir;

import org.jspecify.annotations.NullMarked;
