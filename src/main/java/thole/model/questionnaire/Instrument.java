package thole.model.questionnaire;

import java.util.Optional;

/// What is known about an instrument, so that its totals are shown rightly. It never holds a published item.
///
/// @param code as in [thole.model.entry.Measure#instrument()]
/// @param name a proper name, the same in every language
/// @param meaningful empty where none is established
/// @param licence a remark for who wants to use its items; empty where nothing is known
public record Instrument(
        String code,
        String name,
        ScoreRange range,
        Direction direction,
        Recall recall,
        Optional<MeaningfulChange> meaningful,
        String licence) {}
