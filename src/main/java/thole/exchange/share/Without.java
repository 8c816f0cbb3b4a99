package thole.exchange.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thole.model.Answer;
import thole.model.day.Activity;
import thole.model.day.Sleep;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.snapshot.JournalSnapshot;

/// Contents without what was not chosen. What says nothing any more is gone.
///
/// @param factors codes and ids of those that go along
/// @param options by the code of a questionnaire and the id of its item, the codes of the options to choose from
record Without(ShareChoice choice, Set<String> factors, Map<String, Map<String, Set<String>>> options) {

    static Without of(ShareChoice choice, Set<String> factors, JournalSnapshot journal) {
        Map<String, Map<String, Set<String>>> options = new HashMap<>();
        for (Entry<OpenedQuestionnaire> opened : journal.questionnaires()) {
            Questionnaire form = opened.content().form();
            Map<String, Set<String>> ofForm = options.computeIfAbsent(form.code(), _ -> new HashMap<>());
            form.questions().forEach(item -> ofForm.put(item.id(), options(item)));
        }
        return new Without(choice, factors, options);
    }

    private static Set<String> options(Item item) {
        return item.type() instanceof ItemType.Choice(var all)
                ? all.stream().map(Option::code).collect(Collectors.toSet())
                : Set.of();
    }

    /// Answers in the person’s own words are notes; an option that was chosen is not. What cannot be told to be
    /// an option of the questionnaire as it is here counts as own words.
    Optional<Measure> measure(Measure all) {
        if (choice.has(SharePart.NOTES) || all.words().isEmpty()) {
            return Optional.of(all);
        }
        SequencedMap<String, String> chosen = new TreeMap<>(all.words());
        Map<String, Set<String>> toChoose = options.getOrDefault(all.instrument(), Map.of());
        chosen.entrySet()
                .removeIf(answer ->
                        !toChoose.getOrDefault(answer.getKey(), Set.of()).contains(answer.getValue()));
        Measure left = new Measure(all.date(), all.instrument(), all.items(), chosen, all.total());
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

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
