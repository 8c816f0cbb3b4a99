package thole.exchange.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thole.model.Answer;
import thole.model.day.Activity;
import thole.model.day.Sleep;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.DayValues;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;

/// Contents without what was not chosen. What says nothing any more is gone.
///
/// @param factors codes and ids of those that go along
record Without(ShareChoice choice, Set<String> factors) {

    Optional<Reading> reading(Reading all) {
        Reading left = new Reading(
                all.day(),
                all.time(),
                all.intensity(),
                all.places(),
                where(choice.has(SharePart.WORDS), all.words()),
                note(all.note()));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    Optional<DayValues> values(DayValues all) {
        Map<CustomFactorId, Answer<Double>> custom = new HashMap<>(all.custom());
        custom.keySet().removeIf(id -> !factors.contains(id.value().toString()));
        DayValues left = new DayValues(
                all.day(),
                new Sleep(
                        where(Factor.SLEEP_HOURS, all.sleep().length()),
                        where(Factor.SLEEP_QUALITY, all.sleep().quality())),
                where(Factor.STRESS, all.stress()),
                where(Factor.SITTING_HOURS, all.sitting()),
                new Activity(
                        where(Factor.ACTIVITY_MINUTES, all.activity().minutes()),
                        where(Factor.ACTIVITY_MINUTES, all.activity().kinds())),
                custom,
                all.flare(),
                note(all.guess()));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    LifeEvent event(LifeEvent all) {
        return new LifeEvent(all.day(), all.name(), note(all.note()));
    }

    CareVisit visit(CareVisit all) {
        return new CareVisit(all.date(), all.about(), note(all.byWhom()), note(all.next()));
    }

    CheckInPlan plan(CheckInPlan all) {
        return new CheckInPlan(
                all.rhythm(),
                going(all.asked()),
                going(all.more()),
                all.pausedFrom(),
                all.pausedUntil(),
                all.plannedEnd(),
                where(choice.has(SharePart.WORDS), all.question()),
                all.dayStart());
    }

    private List<String> going(List<String> codes) {
        return codes.stream().filter(factors::contains).toList();
    }

    private <T> Answer<T> note(Answer<T> answer) {
        return where(choice.has(SharePart.NOTES), answer);
    }

    private <T> Answer<T> where(Factor factor, Answer<T> answer) {
        return where(factors.contains(factor.code()), answer);
    }

    private static <T> Answer<T> where(boolean goes, Answer<T> answer) {
        return goes ? answer : Answer.missing();
    }
}
