/// Tests of questionnaires and their totals.
@NullMarked
package thole.model.questionnaire.form;

import org.jspecify.annotations.NullMarked;
