package thole.report.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.insight.safety.Said;
import thole.text.Texts;

/// What to say to somebody who can help: a script of its own for each group of what is marked.
public final class SayWords {

    /// The group where it matters when urine was last passed.
    public static final String BLADDER_GROUP = "cauda_equina";

    private final Texts texts;
    private final SafetyWords words;

    public SayWords(Texts texts) {
        this.texts = texts;
        this.words = new SafetyWords(texts);
    }

    /// Line by line.
    ///
    /// @param since in the person’s words; blank where they have not said
    /// @param urine when urine was last passed, in the person’s words; blank where they have not said
    public List<String> script(SafetyState state, String group, Said since, Said urine, LocalDate today) {
        List<Flag> flags = state.open().stream()
                .filter(flag -> flag.question().group().equals(group))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("safety.say.line.pain"));
        lines.add(texts.get("safety.say.line.new", words.list(flags)));
        if (since.isBlank()) {
            LocalDate first = flags.stream()
                    .map(Flag::since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            lines.add(texts.get("safety.say.line.marked", words.date(first)));
        } else {
            lines.add(said("safety.say.line.since", since, today));
        }
        if (group.equals(BLADDER_GROUP)) {
            lines.add(
                    urine.isBlank()
                            ? texts.get("safety.say.line.urine_ask")
                            : said("safety.say.line.urine", urine, today));
        }
        lines.add(texts.get("safety.say.line." + group));
        return List.copyOf(lines);
    }

    /// What was written on an earlier day says so: “last night” was another night then.
    private String said(String key, Said said, LocalDate today) {
        String line = texts.get(key, said.words().strip());
        return said.on().isBefore(today) ? texts.get("safety.say.line.written", line, words.date(said.on())) : line;
    }
}
