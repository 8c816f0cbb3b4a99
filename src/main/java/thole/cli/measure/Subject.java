package thole.cli.measure;

import java.util.Locale;

/// What is measured.
public enum Subject {
    /// One GA-GLS test with its level shifts, interval and equivalence: 365 days, 20 columns.
    ONE_TEST,
    /// The whole analysis of 365 days and 12 factors.
    WHOLE_YEAR,
    /// The same under the flags that the window is started with.
    WHOLE_YEAR_IN_WINDOW,
    /// The whole analysis of 3,650 days and 12 factors.
    TEN_YEARS,
    /// The whole analysis of 3,650 days and 12 factors after the pain of the last day has changed.
    ONE_DAY_CHANGED,
    /// The end of a whole analysis of 3,650 days and 12 factors that nobody waits for any more: the longest of many.
    ENDED,
    /// From the data of 3,650 days being there to the charts of pain and six factors being painted.
    TRENDS_FIRST_SHOW,
    /// One frame while those charts move, from pulse to pulse.
    TRENDS_PANNING,
    /// The same in time on a processor, which no screen's pace hides.
    TRENDS_PANNING_WORK,
    /// A hundred shared journals of two years in one caseload, until its table is filled, in a program that has just
    /// started.
    CASELOAD_TABLE,
    /// The same until ten of them have their verdicts.
    CASELOAD_VERDICTS;

    /// Its name in JSON and in the bundles.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
