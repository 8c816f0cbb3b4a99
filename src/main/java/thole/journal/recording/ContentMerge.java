package thole.journal.recording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.day.Activity;
import thole.model.day.Sleep;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;

/// Puts content over what an entry says, answer by answer.
final class ContentMerge {

    private final FieldRule rule;

    ContentMerge(FieldRule rule) {
        this.rule = rule;
    }

    /// @param before what the entry says, of the same kind; nothing for a new entry
    Content merge(@Nullable Content before, Content now) {
        return switch (now) {
            case Reading reading -> merge(before instanceof Reading old ? old : blank(reading), reading);
            case DayValues values ->
                merge(before instanceof DayValues old ? old : DayValues.empty(values.day()), values);
            case Treatment treatment ->
                merge(
                        before instanceof Treatment old
                                ? old
                                : Treatment.of(treatment.day(), treatment.name(), Answer.missing()),
                        treatment);
            case LifeEvent(var day, var name, var note) ->
                new LifeEvent(
                        day, name, rule.settle(before instanceof LifeEvent old ? old.note() : Answer.missing(), note));
            case PainStory story ->
                merge(before instanceof PainStory old ? old : new PainStory(Answer.missing(), Answer.missing()), story);
            case Imaging imaging -> merge(before instanceof Imaging old ? old : blank(), imaging);
            case CareVisit visit -> merge(before instanceof CareVisit old ? old : blank(visit), visit);
            case CheckInPlan plan -> merge(before instanceof CheckInPlan old ? old : CheckInPlan.USUAL, plan);
            case Measure(var date, var instrument, var items, var words, var total) ->
                new Measure(
                        date,
                        instrument,
                        items,
                        words,
                        rule.settle(before instanceof Measure old ? old.total() : Answer.missing(), total));
            case CustomFactor _, AnswerSet _, ImportantActivity _, OpenedQuestionnaire _ -> now;
        };
    }

    private static Reading blank(Reading reading) {
        return Reading.of(reading.day(), reading.time(), Answer.missing());
    }

    private static Imaging blank() {
        return new Imaging(Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing());
    }

    private static CareVisit blank(CareVisit visit) {
        return new CareVisit(visit.date(), visit.about(), Answer.missing(), Answer.missing());
    }

    private CareVisit merge(CareVisit before, CareVisit now) {
        return new CareVisit(
                now.date(),
                now.about(),
                rule.settle(before.byWhom(), now.byWhom()),
                rule.settle(before.next(), now.next()));
    }

    private CheckInPlan merge(CheckInPlan before, CheckInPlan now) {
        return new CheckInPlan(
                now.rhythm(),
                now.asked(),
                now.more(),
                rule.settle(before.pausedFrom(), now.pausedFrom()),
                rule.settle(before.pausedUntil(), now.pausedUntil()),
                rule.settle(before.plannedEnd(), now.plannedEnd()),
                rule.settle(before.question(), now.question()),
                rule.settle(before.dayStart(), now.dayStart()));
    }

    private Reading merge(Reading before, Reading now) {
        return new Reading(
                now.day(),
                now.time(),
                rule.settle(before.intensity(), now.intensity()),
                stampedAlike(rule.settle(unstamped(before.places()), unstamped(now.places()))),
                rule.settle(before.words(), now.words()),
                rule.settle(before.note(), now.note()));
    }

    /// The stamp of a place is that of all places, so it takes no part in comparing.
    private static Answer<List<PainPlace>> unstamped(Answer<List<PainPlace>> places) {
        return restamped(places, Provenance.Typed.SAME_DAY);
    }

    private static Answer<List<PainPlace>> stampedAlike(Answer<List<PainPlace>> places) {
        return places instanceof Answer.Given<List<PainPlace>>(var _, Provenance provenance)
                ? restamped(places, provenance)
                : places;
    }

    private static Answer<List<PainPlace>> restamped(Answer<List<PainPlace>> places, Provenance inner) {
        return switch (places) {
            case Answer.Missing<List<PainPlace>> missing -> missing;
            case Answer.Given<List<PainPlace>>(List<PainPlace> given, Provenance provenance) ->
                Answer.of(
                        given.stream()
                                .map(place -> new PainPlace(
                                        place.region(),
                                        place.intensity()
                                                .given()
                                                .map(pain -> Answer.of(pain, inner))
                                                .orElseGet(Answer::missing)))
                                .toList(),
                        provenance);
        };
    }

    private DayValues merge(DayValues before, DayValues now) {
        return new DayValues(
                now.day(),
                new Sleep(
                        rule.settle(before.sleep().length(), now.sleep().length()),
                        rule.settle(before.sleep().quality(), now.sleep().quality())),
                rule.settle(before.stress(), now.stress()),
                rule.settle(before.sitting(), now.sitting()),
                new Activity(
                        rule.settle(before.activity().minutes(), now.activity().minutes()),
                        rule.settle(before.activity().kinds(), now.activity().kinds())),
                mergeCustom(before, now),
                rule.settle(before.flare(), now.flare()),
                rule.settle(before.guess(), now.guess()));
    }

    private Map<CustomFactorId, Answer<Double>> mergeCustom(DayValues before, DayValues now) {
        Set<CustomFactorId> ids = new TreeSet<>(Comparator.comparing(CustomFactorId::value));
        ids.addAll(before.custom().keySet());
        ids.addAll(now.custom().keySet());
        Map<CustomFactorId, Answer<Double>> merged = new LinkedHashMap<>();
        ids.forEach(id -> merged.put(id, rule.settle(before.custom(id), now.custom(id))));
        return merged;
    }

    private Treatment merge(Treatment before, Treatment now) {
        return new Treatment(
                now.day(),
                now.name(),
                rule.settle(before.dose(), now.dose()),
                rule.settle(before.time(), now.time()),
                rule.settle(before.use(), now.use()),
                rule.settle(before.effect(), now.effect()),
                rule.settle(before.sideEffects(), now.sideEffects()));
    }

    private PainStory merge(PainStory before, PainStory now) {
        return new PainStory(
                rule.settle(before.start(), now.start()),
                rule.settle(before.event(), now.event()),
                rule.settle(before.eases(), now.eases()),
                rule.settle(before.worsens(), now.worsens()));
    }

    private Imaging merge(Imaging before, Imaging now) {
        return new Imaging(
                rule.settle(before.date(), now.date()),
                rule.settle(before.kind(), now.kind()),
                rule.settle(before.part(), now.part()),
                rule.settle(before.result(), now.result()),
                rule.settle(before.words(), now.words()));
    }
}
