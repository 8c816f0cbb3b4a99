package thole.ui.measures;

import thole.exchange.fhir.QuestionnaireFile;

/// What the screen shows.
sealed interface MeasuresPage {

    /// The instruments that are followed.
    record Overview() implements MeasuresPage {}

    /// A questionnaire to be filled in.
    record Filling(FillIn draft) implements MeasuresPage {}

    /// A total to be entered that was worked out elsewhere.
    ///
    /// @param code of the instrument that is chosen to begin with; empty for none
    record Totalling(String code) implements MeasuresPage {}

    /// A questionnaire that was read from a file and is not kept yet.
    record Opened(QuestionnaireFile.Opened file) implements MeasuresPage {}
}
