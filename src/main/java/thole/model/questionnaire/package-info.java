/// Instruments that measure something about a person, and how what they measured has gone.
@NullMarked
package thole.model.questionnaire;

import org.jspecify.annotations.NullMarked;
