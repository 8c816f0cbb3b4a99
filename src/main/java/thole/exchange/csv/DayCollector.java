package thole.exchange.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.Activity;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;

/// Brings the lines of one day together: readings side by side, values as one.
final class DayCollector {

    private record Slot(LocalDate day, ReadingTime time) {}

    private final Set<Slot> taken = new HashSet<>();
    private final Map<LocalDate, List<Reading>> readings = new TreeMap<>();
    private final Map<LocalDate, DayValues> values = new TreeMap<>();

    /// @throws ProblemException where the day already has a line at that time, or says something else about the day
    void add(DailyLine line) throws ProblemException {
        Reading reading = line.reading();
        LocalDate day = reading.day();
        if (!taken.add(new Slot(day, reading.time()))) {
            throw twice(day);
        }
        if (!reading.isEmpty()) {
            readings.computeIfAbsent(day, _ -> new ArrayList<>()).add(reading);
        }
        DayValues before = values.get(day);
        values.put(day, before == null ? line.values() : merged(before, line.values()));
    }

    List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        values.forEach((day, ofTheDay) -> {
            contents.addAll(readings.getOrDefault(day, List.of()));
            if (!ofTheDay.isEmpty()) {
                contents.add(ofTheDay);
            }
        });
        return contents;
    }

    private static DayValues merged(DayValues a, DayValues b) throws ProblemException {
        LocalDate day = a.day();
        Map<CustomFactorId, Answer<Double>> custom = new HashMap<>(a.custom());
        for (var answer : b.custom().entrySet()) {
            custom.put(answer.getKey(), one(day, a.custom(answer.getKey()), answer.getValue()));
        }
        return new DayValues(
                day,
                new Sleep(
                        one(day, a.sleep().length(), b.sleep().length()),
                        one(day, a.sleep().quality(), b.sleep().quality())),
                one(day, a.stress(), b.stress()),
                one(day, a.sitting(), b.sitting()),
                new Activity(one(day, a.activity().minutes(), b.activity().minutes()), Answer.missing()),
                custom,
                Answer.missing());
    }

    private static <T> Answer<T> one(LocalDate day, Answer<T> a, Answer<T> b) throws ProblemException {
        if (a.isGiven() && b.isGiven() && !a.given().equals(b.given())) {
            throw twice(day);
        }
        return a.isGiven() ? a : b;
    }

    private static ProblemException twice(LocalDate day) {
        return new ProblemException(Problem.of(Code.DAY_TWICE, day));
    }
}
