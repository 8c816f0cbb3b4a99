package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;

/// What an entry says. There is one kind for everything that a person changes at one time.
public sealed interface Content
        permits Reading,
                DayValues,
                Treatment,
                LifeEvent,
                PainStory,
                Imaging,
                CustomFactor,
                AnswerSet,
                CareVisit,
                ImportantActivity,
                Measure,
                OpenedQuestionnaire,
                CheckInPlan {

    /// The journal day it belongs to; the story of the pain, a scan and the declaration of a factor belong to none.
    Optional<LocalDate> journalDay();
}
