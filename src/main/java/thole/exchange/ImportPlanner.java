package thole.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Activity;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;

/// Holds a source against a journal. The journal is always right: an answer that it has is never replaced by an import.
public final class ImportPlanner {

    private final JournalSnapshot journal;
    private final Offer offer;
    private final Map<CustomFactorId, String> factorNames = new HashMap<>();
    private final FieldPlan fields = new FieldPlan();

    private ImportPlanner(JournalSnapshot journal, Offer offer) {
        this.journal = journal;
        this.offer = offer;
        journal.customFactors()
                .forEach(entry -> factorNames.put(
                        new CustomFactorId(entry.id().value()),
                        entry.content().name().text()));
    }

    public static ImportPlan plan(Offer offer, JournalSnapshot journal) {
        return new ImportPlanner(journal, offer).plan();
    }

    private ImportPlan plan() {
        List<Content> contents = new ArrayList<>();
        for (Content content : offer.contents()) {
            left(content).ifPresent(contents::add);
        }
        return new ImportPlan(offer.newFactors(), contents, fields.added(), fields.alreadyHere(), fields.differences());
    }

    private Optional<Content> left(Content content) {
        return switch (content) {
            case Reading reading -> left(reading).map(kept -> kept);
            case DayValues values -> left(values).map(kept -> kept);
            case Content other -> Optional.of(other);
        };
    }

    private Optional<Reading> left(Reading offered) {
        LocalDate day = offered.day();
        Reading here = journal.day(day).readings().stream()
                .map(Entry::content)
                .filter(reading -> isAtTheSameTime(reading.time(), offered.time()))
                .findFirst()
                .orElseGet(() -> Reading.of(day, offered.time(), Answer.missing()));
        Reading left = new Reading(
                day,
                offered.time(),
                fields.settle(
                        day, "pain", here.intensity(), offered.intensity(), pain -> PlainWords.number(pain.points())),
                fields.settle(day, "locations", here.places(), offered.places(), ImportPlanner::sortedPlaces),
                fields.settle(day, "words", here.words(), offered.words(), words -> String.join(";", words)),
                fields.settle(day, "note", here.note(), offered.note(), note -> note));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static String sortedPlaces(List<PainPlace> places) {
        return PlainWords.places(places.stream()
                .sorted((a, b) -> a.region().compareTo(b.region()))
                .toList());
    }

    private static boolean isAtTheSameTime(ReadingTime here, ReadingTime there) {
        return switch (here) {
            case ReadingTime.WholeDay _ -> there instanceof ReadingTime.WholeDay;
            case ReadingTime.At(var moment) ->
                there instanceof ReadingTime.At(var other) && isSameClock(moment.local(), other.local());
            case ReadingTime.Peak(var moment) ->
                there instanceof ReadingTime.Peak(var other) && isSameClock(moment.local(), other.local());
        };
    }

    /// Files tell minutes, journals may know seconds.
    private static boolean isSameClock(LocalDateTime here, LocalDateTime there) {
        return here.withSecond(0).withNano(0).equals(there.withSecond(0).withNano(0));
    }

    private Optional<DayValues> left(DayValues offered) {
        LocalDate day = offered.day();
        DayValues here = journal.day(day).values().map(Entry::content).orElseGet(() -> DayValues.empty(day));
        DayValues left = new DayValues(
                day,
                left(day, here.sleep(), offered.sleep()),
                fields.settle(
                        day,
                        Factor.STRESS.code(),
                        here.stress(),
                        offered.stress(),
                        rating -> PlainWords.number(rating.points())),
                fields.settle(
                        day,
                        Factor.SITTING_HOURS.code(),
                        here.sitting(),
                        offered.sitting(),
                        hours -> PlainWords.number(hours.hours())),
                left(day, here.activity(), offered.activity()),
                leftCustom(here, offered),
                fields.settle(day, "flare", here.flare(), offered.flare(), String::valueOf));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private Sleep left(LocalDate day, Sleep here, Sleep offered) {
        return new Sleep(
                fields.settle(
                        day,
                        Factor.SLEEP_HOURS.code(),
                        here.length(),
                        offered.length(),
                        hours -> PlainWords.number(hours.hours())),
                fields.settle(
                        day,
                        Factor.SLEEP_QUALITY.code(),
                        here.quality(),
                        offered.quality(),
                        rating -> PlainWords.number(rating.points())));
    }

    private Activity left(LocalDate day, Activity here, Activity offered) {
        return new Activity(
                fields.settle(
                        day,
                        Factor.ACTIVITY_MINUTES.code(),
                        here.minutes(),
                        offered.minutes(),
                        minutes -> PlainWords.number(minutes.minutes())),
                fields.settle(day, "activity_kinds", here.kinds(), offered.kinds(), kinds -> String.join(";", kinds)));
    }

    private Map<CustomFactorId, Answer<Double>> leftCustom(DayValues here, DayValues offered) {
        Map<CustomFactorId, Answer<Double>> left = new HashMap<>();
        offered.custom().forEach((id, answer) -> {
            String name = factorNames.getOrDefault(id, "");
            left.put(id, fields.settle(offered.day(), name, here.custom(id), answer, PlainWords::number));
        });
        return left;
    }
}
