package thole.model.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that the safety check asks, in order, with its rules and its sources.
///
/// @param version kept with every answer, so that old answers are read with the questions they were given to
public record SafetyList(
        String version,
        LocalDate date,
        List<Source> sources,
        List<Question> questions,
        List<HealthFact> facts,
        List<Escalation> escalations,
        List<Criterion> inflammatory) {

    /// Answers to the questions, in an [thole.model.entry.AnswerSet].
    public static final String CHECK = "safety";

    /// Answers about health.
    public static final String HEALTH = "health";

    /// Answers about inflammatory back pain.
    public static final String INFLAMMATORY = "inflammatory";

    /// What the person wrote under *What to say*, by what it belongs to: no answers to questions, and read by that page
    /// alone.
    public static final String SAID = "safety_said";

    private static final SafetyList CURRENT = SafetyListFile.read("/thole/safety/questions.txt");

    public SafetyList {
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        escalations = List.copyOf(escalations);
        inflammatory = List.copyOf(inflammatory);
    }

    /// The list that comes with this program.
    public static SafetyList current() {
        return CURRENT;
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /// The codes of one of the three lists, in the order in which they are asked.
    public List<String> codes(String list) {
        return switch (list) {
            case CHECK -> questions.stream().map(Question::code).toList();
            case HEALTH -> facts.stream().map(HealthFact::code).toList();
            case INFLAMMATORY -> inflammatory.stream().map(Criterion::code).toList();
            default -> throw new IllegalArgumentException("no list " + list);
        };
    }
}
