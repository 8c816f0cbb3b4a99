package thole.insight.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.safety.Escalation;
import thole.model.safety.GivenReply;
import thole.model.safety.HealthFact;
import thole.model.safety.Question;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;
import thole.model.snapshot.JournalSnapshot;

/// Reads answers, facts and visits into what is open. The newest answer to each question counts; a check that was left
/// early takes nothing back that it did not ask.
public final class SafetyReading {

    private final SafetyList list;
    private final List<AnswerSet> checks;
    private final List<AnswerSet> facts;
    private final List<AnswerSet> inflammatory;
    private final List<CareVisit> visits;

    /// Every list in any order.
    public SafetyReading(SafetyList list, List<AnswerSet> answers, List<CareVisit> visits) {
        this.list = list;
        this.checks = of(SafetyList.CHECK, answers);
        this.facts = of(SafetyList.HEALTH, answers);
        this.inflammatory = of(SafetyList.INFLAMMATORY, answers);
        this.visits = List.copyOf(visits);
    }

    /// Where a journal stands, by the list of this program.
    public static SafetyState of(JournalSnapshot journal) {
        List<AnswerSet> answers = new ArrayList<>();
        for (String name : List.of(SafetyList.CHECK, SafetyList.HEALTH, SafetyList.INFLAMMATORY)) {
            journal.answers(name).stream().map(Entry::content).forEach(answers::add);
        }
        List<CareVisit> visits = journal.visits().stream().map(Entry::content).toList();
        return new SafetyReading(SafetyList.current(), answers, visits).state();
    }

    private static List<AnswerSet> of(String list, List<AnswerSet> answers) {
        return answers.stream()
                .filter(set -> set.list().equals(list))
                .sorted(AnswerSet.BY_TIME)
                .toList();
    }

    public SafetyState state() {
        List<Flag> marked = list.questions().stream()
                .flatMap(question -> marked(question).stream())
                .toList();
        List<Flag> open = new ArrayList<>();
        List<SeenFlag> seen = new ArrayList<>();
        for (Flag flag : marked) {
            Flag raised = new Flag(flag.question(), flag.reply(), urgency(flag, marked), flag.since(), flag.answered());
            lookedAt(flag.code()).ifPresentOrElse(date -> seen.add(new SeenFlag(raised, date)), () -> open.add(raised));
        }
        return new SafetyState(open, seen, last(), Inflammatory.of(inflammatory, list));
    }

    private Optional<Flag> marked(Question question) {
        @Nullable GivenReply newest = null;
        LocalDate since = LocalDate.MIN;
        LocalDate answered = LocalDate.MIN;
        for (AnswerSet set : checks) {
            Optional<GivenReply> given = set.answer(question.code()).flatMap(GivenReply::parse);
            if (given.isPresent()) {
                boolean goesOn = newest != null
                        && newest.reply().marks()
                        && newest.visitsBefore() == given.get().visitsBefore();
                since = goesOn ? since : set.date();
                answered = set.date();
                newest = given.get();
            }
        }
        return newest == null || !newest.reply().marks()
                ? Optional.empty()
                : Optional.of(new Flag(question, newest.reply(), question.urgency(), since, answered));
    }

    /// When a professional looked at the newest answer to it.
    private Optional<LocalDate> lookedAt(String code) {
        int before = checks.reversed().stream()
                .flatMap(set -> set.answer(code).flatMap(GivenReply::parse).stream())
                .findFirst()
                .map(GivenReply::visitsBefore)
                .orElse(0);
        return visitsAbout(code) > before
                ? visits.stream()
                        .filter(visit -> visit.about().contains(code))
                        .map(CareVisit::date)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /// How many visits were about this question.
    public int visitsAbout(String code) {
        return Math.toIntExact(
                visits.stream().filter(visit -> visit.about().contains(code)).count());
    }

    /// What is marked together counts together, whether or not a part of it has been seen.
    private Urgency urgency(Flag flag, List<Flag> marked) {
        Set<String> codes = new HashSet<>();
        marked.forEach(one -> codes.add(one.code()));
        Urgency urgency = flag.urgency();
        for (Escalation rule : list.escalations()) {
            boolean together =
                    rule.code().equals(flag.code()) && rule.with().stream().anyMatch(codes::contains);
            urgency = together ? urgency.or(rule.to()) : urgency;
        }
        for (HealthFact fact : list.facts()) {
            boolean raises = fact.raises().contains(flag.code()) && holds(fact.code());
            urgency = raises ? urgency.or(fact.to()) : urgency;
        }
        return urgency;
    }

    private boolean holds(String fact) {
        return facts.reversed().stream()
                .flatMap(set -> set.answer(fact).flatMap(GivenReply::parse).stream())
                .findFirst()
                .filter(given -> given.reply().marks())
                .isPresent();
    }

    private LastCheck last() {
        if (checks.isEmpty()) {
            return new LastCheck.Never();
        }
        Optional<AnswerSet> answered = checks.reversed().stream()
                .filter(set -> !set.answers().isEmpty())
                .findFirst();
        return answered.map(this::outcome)
                .orElseGet(() -> new LastCheck.PutOff(checks.getLast().date()));
    }

    private LastCheck outcome(AnswerSet set) {
        List<GivenReply> given = list.questions().stream()
                .flatMap(question -> set.answer(question.code()).flatMap(GivenReply::parse).stream())
                .toList();
        int left = list.questions().size() - given.size();
        if (given.stream().anyMatch(one -> one.reply().marks())) {
            return new LastCheck.Marked(set.date(), left);
        }
        return left > 0 ? new LastCheck.Unfinished(set.date(), left) : new LastCheck.NoneMarked(set.date());
    }
}
