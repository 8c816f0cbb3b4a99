package thole.insight.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;

/// Where the safety answers of a journal stand.
///
/// @param open marked and not seen yet, the most urgent first
/// @param seen marked and seen by a professional
public record SafetyState(List<Flag> open, List<SeenFlag> seen, LastCheck last, Inflammatory inflammatory) {

    public SafetyState {
        open = open.stream().sorted(Comparator.comparing(Flag::urgency)).toList();
        seen = List.copyOf(seen);
    }

    /// Of a journal without an answer.
    public static SafetyState unasked() {
        return new SafetyState(List.of(), List.of(), new LastCheck.Never(), Inflammatory.unasked());
    }

    /// The most urgent of what is open; empty where nothing is.
    public Optional<Urgency> level() {
        return open.stream().map(Flag::urgency).min(Comparator.naturalOrder());
    }

    /// Whether insight waits. Recording never does.
    public boolean pauses() {
        return level().filter(Urgency::pauses).isPresent();
    }

    /// What is open at the most urgent level.
    public List<Flag> mostUrgent() {
        return level().map(this::at).orElse(List.of());
    }

    public List<Flag> at(Urgency urgency) {
        return open.stream().filter(flag -> flag.urgency() == urgency).toList();
    }

    /// Neither a check nor a “not now” is in the journal.
    public boolean isFirstLook() {
        return last instanceof LastCheck.Never;
    }

    /// The groups of what is open, in the order of the list.
    public List<String> groups() {
        Predicate<String> isOpen =
                group -> open.stream().anyMatch(flag -> flag.question().group().equals(group));
        Stream<String> all = SafetyList.current().questions().stream().map(question -> question.group());
        return all.distinct().filter(isOpen).toList();
    }
}
