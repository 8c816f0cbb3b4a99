package thole.report.page.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.model.entry.AnswerSet;
import thole.model.safety.GivenReply;
import thole.model.safety.Question;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;
import thole.report.page.Block;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.report.safety.SafetyHistory;
import thole.report.safety.SafetyWords;

/// The safety answers: what is open before everything else, leg and bladder on the first page, the history on the
/// second.
final class SafetySections {

    private static final int MOST_CHECKS = 5;
    private static final Set<String> LEG_AND_BLADDER = Set.of("cauda_equina", "weakness");

    private final Material material;
    private final SafetyState state;
    private final SafetyWords words;

    SafetySections(Material material) {
        this.material = material;
        this.state = material.safety();
        this.words = new SafetyWords(material.texts());
    }

    /// What was marked and has not been looked at: urgent in a frame, the rest as a line.
    Optional<Section> open() {
        List<Block> blocks = new ArrayList<>();
        List<String> urgent = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<Flag> flags = state.at(urgency);
            if (!flags.isEmpty()) {
                String line = material.say("open." + urgency.code(), words.list(flags), since(flags));
                if (urgency.pauses()) {
                    urgent.add(line);
                } else {
                    blocks.add(Material.strong(line));
                }
            }
        }
        if (!urgent.isEmpty()) {
            urgent.add(material.say("open.paused"));
            blocks.addFirst(new Block.Warning(material.say("open.title"), urgent));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(SectionKind.OPEN_SAFETY, "", blocks));
    }

    private String since(List<Flag> flags) {
        return material.date(flags.stream()
                .map(Flag::since)
                .min(Comparator.naturalOrder())
                .orElse(material.order().today()));
    }

    /// Whether a leg, the bladder or the bowel changed, from the newest answer to each question.
    Optional<Section> nerves() {
        List<String> codes = SafetyList.current().questions().stream()
                .filter(question -> LEG_AND_BLADDER.contains(question.group()))
                .map(Question::code)
                .toList();
        List<AnswerSet> checks = material.order().journal().answers(SafetyList.CHECK).stream()
                .map(entry -> entry.content())
                .sorted(AnswerSet.BY_TIME)
                .toList();
        List<String> marked = new ArrayList<>();
        int answered = 0;
        LocalDate oldest = LocalDate.MAX;
        for (String code : codes) {
            Optional<AnswerSet> newest = checks.reversed().stream()
                    .filter(set -> set.answer(code).isPresent())
                    .findFirst();
            Optional<GivenReply> reply = newest.flatMap(set -> set.answer(code)).flatMap(GivenReply::parse);
            if (newest.isPresent() && reply.isPresent()) {
                answered++;
                oldest = newest.get().date().isBefore(oldest) ? newest.get().date() : oldest;
                if (reply.get().reply().marks()) {
                    marked.add(code);
                }
            }
        }
        return Optional.of(new Section(SectionKind.NERVES, "", List.of(nerveLine(codes, marked, answered, oldest))));
    }

    private Block nerveLine(List<String> codes, List<String> marked, int answered, LocalDate oldest) {
        if (!marked.isEmpty()) {
            boolean open = state.open().stream().anyMatch(flag -> marked.contains(flag.code()));
            return Material.strong(material.say(open ? "nerves.open" : "nerves.seen", words.listed(marked)));
        }
        if (answered == 0) {
            return Material.normal(material.say("nerves.never"));
        }
        return Material.normal(
                answered < codes.size()
                        ? material.say("nerves.unfinished", material.date(oldest), answered, codes.size())
                        : material.say("nerves.none", material.date(oldest)));
    }

    /// The answers with their dates, newest first, and the block about inflammation. Where they come from is said with
    /// them.
    Optional<Section> answers() {
        List<String> history =
                new SafetyHistory(material.texts()).lines(material.order().journal());
        List<String> lines = new ArrayList<>(history.stream().limit(MOST_CHECKS).toList());
        if (history.size() > MOST_CHECKS) {
            lines.add(material.say("checks.more", history.size() - MOST_CHECKS));
        }
        if (lines.isEmpty()) {
            lines.add(material.say("checks.never"));
        }
        lines.add(inflammatory());
        return material.section(
                SectionKind.SAFETY, List.of(new Block.Items(false, lines), Material.muted(words.sources())));
    }

    private String inflammatory() {
        return state.inflammatory()
                .answered()
                .map(date -> material.say(
                        "inflammatory." + state.inflammatory().outcome().name().toLowerCase(Locale.ROOT),
                        material.date(date)))
                .orElseGet(() -> material.say("inflammatory.never"));
    }
}
