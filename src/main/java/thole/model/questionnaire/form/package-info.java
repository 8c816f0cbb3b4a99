/// Questionnaires that a clinic brings as files: their questions, and how a total is made of the answers.
@NullMarked
package thole.model.questionnaire.form;

import org.jspecify.annotations.NullMarked;
