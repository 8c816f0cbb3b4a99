package thole.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

/// A journal of which the truth is known. Arrays have one element per day, NaN where nothing was recorded.
///
/// @param places regions per day, none where none were recorded
@SuppressWarnings("ArrayRecordComponent") // made by the simulator for one count and then dropped
record SimulatedJournal(
        Scenario scenario, LocalDate first, double[] pain, Map<Factor, double[]> factors, List<Set<Region>> places) {

    /// The journal as the program keeps it.
    JournalSnapshot written() {
        List<Entry<?>> entries = new ArrayList<>();
        for (int day = 0; day < pain.length; day++) {
            if (!Double.isNaN(pain[day])) {
                entries.add(Entry.first(new EntryId(new UUID(0, entries.size())), reading(day)));
                entries.add(Entry.first(new EntryId(new UUID(0, entries.size())), values(day)));
            }
        }
        return JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(0, 0)), false, DayStart.USUAL), entries);
    }

    private Reading reading(int day) {
        List<PainPlace> where = places.get(day).stream().map(PainPlace::of).toList();
        return new Reading(
                first.plusDays(day),
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(pain[day])),
                where.isEmpty() || pain[day] == 0 ? Answer.missing() : Answer.typed(where),
                Answer.missing(),
                Answer.missing());
    }

    private DayValues values(int day) {
        return new DayValues(
                first.plusDays(day),
                new Sleep(
                        answer(Factor.SLEEP_HOURS, day).map(Hours::new),
                        answer(Factor.SLEEP_QUALITY, day).map(Rating::new)),
                answer(Factor.STRESS, day).map(Rating::new),
                answer(Factor.SITTING_HOURS, day).map(Hours::new),
                new Activity(answer(Factor.ACTIVITY_MINUTES, day).map(Minutes::new), Answer.missing()),
                Map.of(),
                Answer.missing());
    }

    private Answer<Double> answer(Factor factor, int day) {
        double value = series(factor)[day];
        return Double.isNaN(value) ? Answer.missing() : Answer.typed(value);
    }

    double[] series(Factor factor) {
        return factors.getOrDefault(factor, new double[0]);
    }
}
