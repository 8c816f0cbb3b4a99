package thole.ui.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.ui.kit.TestJournal;

/// A journal of three weeks in March, with a blank day, a note, and a day that was filled in later.
final class Days {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final LocalDate BLANK = LocalDate.of(2026, 3, 15);
    static final LocalDate NOTED = LocalDate.of(2026, 3, 18);
    static final LocalDate LATE = LocalDate.of(2026, 3, 17);

    private static final List<PainPlace> PLACES =
            List.of(PainPlace.of(Region.LOWER_BACK_LEFT), PainPlace.of(Region.BUTTOCK_LEFT));

    private Days() {}

    static TestJournal journal() {
        TestJournal test = new TestJournal(false, FIRST.atTime(20, 0));
        FIRST.datesUntil(TODAY.plusDays(1)).filter(day -> !day.equals(BLANK)).forEach(day -> {
            test.setNow(day.equals(LATE) ? day.plusDays(1).atTime(9, 0) : day.atTime(20, 0));
            test.fill(List.of(evening(day)), List.of(values(day)));
        });
        test.setNow(TODAY.atTime(20, 30));
        test.journal()
                .saveNew(Treatment.of(NOTED, "Heat pack", Answer.typed("20 min")))
                .join();
        return test;
    }

    private static Reading evening(LocalDate day) {
        LocalDateTime time = day.atTime(19, 30);
        return new Reading(
                day,
                new ReadingTime.At(Moment.at(time, TestJournal.ZONE)),
                Answer.typed(new Intensity(day.getDayOfMonth() % 7)),
                day.equals(NOTED) ? Answer.typed(PLACES) : Answer.missing(),
                Answer.missing(),
                day.equals(NOTED) ? Answer.typed("Long drive.") : Answer.missing());
    }

    private static DayValues values(LocalDate day) {
        DayValues none = DayValues.empty(day);
        return new DayValues(
                day,
                Sleep.MISSING,
                Answer.typed(new Rating(4)),
                none.sitting(),
                Activity.MISSING,
                none.custom(),
                none.flare());
    }
}
