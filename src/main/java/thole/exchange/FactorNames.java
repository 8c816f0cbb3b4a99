package thole.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thole.model.Answer;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.factor.CustomFactorId;

/// Which factor of one journal is which of another: two of the same name are one, whatever their ids are.
final class FactorNames {

    private final Map<UUID, UUID> ids = new HashMap<>();

    void isCalled(EntryId there, EntryId here) {
        ids.put(there.value(), here.value());
    }

    /// The entry with the ids of this journal.
    Entry<?> asCalledHere(Entry<?> entry) {
        Content content = entry.content();
        return ids.isEmpty()
                ? entry
                : switch (content) {
                    case DayValues values -> with(entry, values(values));
                    case CheckInPlan plan -> with(entry, plan(plan));
                    case Content _ -> entry;
                };
    }

    private static Entry<?> with(Entry<?> entry, Content content) {
        return new Entry<>(entry.id(), entry.revision(), content, entry.unknown());
    }

    private DayValues values(DayValues values) {
        Map<CustomFactorId, Answer<Double>> custom = new HashMap<>();
        values.custom()
                .forEach((id, answer) ->
                        custom.put(new CustomFactorId(ids.getOrDefault(id.value(), id.value())), answer));
        return new DayValues(
                values.day(),
                values.sleep(),
                values.stress(),
                values.sitting(),
                values.activity(),
                custom,
                values.flare(),
                values.guess());
    }

    private CheckInPlan plan(CheckInPlan plan) {
        return new CheckInPlan(
                plan.rhythm(),
                codes(plan.asked()),
                codes(plan.more()),
                plan.pausedFrom(),
                plan.pausedUntil(),
                plan.plannedEnd(),
                plan.question(),
                plan.dayStart());
    }

    private List<String> codes(List<String> codes) {
        Map<String, String> names = new HashMap<>();
        ids.forEach((there, here) -> names.put(there.toString(), here.toString()));
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }
}
