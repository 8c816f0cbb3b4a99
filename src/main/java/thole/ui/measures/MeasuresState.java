package thole.ui.measures;

import java.util.List;
import java.util.Optional;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.form.Questionnaire;

/// Everything that the screen shows.
///
/// @param courses instruments with at least one total
/// @param forms what can be filled in: our own, and those opened from files
/// @param said what the last action came to, or why it was refused; empty for nothing
record MeasuresState(List<Course> courses, List<Questionnaire> forms, MeasuresPage page, String said) {

    MeasuresState {
        courses = List.copyOf(courses);
        forms = List.copyOf(forms);
    }

    Optional<Questionnaire> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    MeasuresState at(MeasuresPage other, String words) {
        return new MeasuresState(courses, forms, other, words);
    }
}
