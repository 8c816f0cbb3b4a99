/// Tests of the instruments.
@NullMarked
package thole.model.questionnaire;

import org.jspecify.annotations.NullMarked;
