package thole.report.safety;

import java.text.ListFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thole.insight.safety.Flag;
import thole.insight.safety.Inflammatory;
import thole.insight.safety.LastCheck;
import thole.insight.safety.SafetyState;
import thole.insight.safety.SeenFlag;
import thole.model.entry.AnswerSet;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;
import thole.text.Texts;

/// The sentences about safety answers. None of them comforts, and none says that nothing is wrong.
public final class SafetyWords {

    private final Texts texts;

    public SafetyWords(Texts texts) {
        this.texts = texts;
    }

    /// What to do about what is open at one level, the action before the reason.
    public String title(SafetyState state, Urgency urgency) {
        return switch (urgency) {
            case NOW -> texts.get("safety.now.title");
            case TODAY -> texts.get("safety.today.title", list(state.at(Urgency.TODAY)));
            case SOON -> texts.get("safety.soon.title", list(state.at(Urgency.SOON)));
        };
    }

    /// What was marked and when; what is less urgent comes after it.
    public String body(SafetyState state, Urgency urgency) {
        List<Flag> flags = state.at(urgency);
        String marked = switch (urgency) {
            case NOW -> texts.get("safety.now.body", list(flags), since(flags));
            case TODAY, SOON -> texts.get("safety.today.body", since(flags));
        };
        List<Flag> others = state.open().stream()
                .filter(flag -> flag.urgency().compareTo(urgency) > 0)
                .toList();
        return others.isEmpty() ? marked : marked + " " + texts.get("safety.also", list(others));
    }

    /// One line for where there is no button; empty where nothing waits to be seen.
    public Optional<String> openLine(SafetyState state) {
        return state.level().filter(Urgency::pauses).map(urgency -> {
            List<Flag> flags = state.at(urgency);
            String key = urgency == Urgency.NOW ? "safety.cli.now" : "safety.cli.today";
            return texts.get(key, list(flags), since(flags));
        });
    }

    /// Where the last check stands, in one sentence; empty where what is open says it all.
    public String lastCheck(SafetyState state, LocalDate today) {
        LastCheck last = state.last();
        if (last.isOld(today)) {
            return texts.get("safety.old", date(last.answeredOn().orElse(today)));
        }
        return switch (last) {
            case LastCheck.Never _, LastCheck.PutOff _ -> texts.get("safety.never");
            case LastCheck.Unfinished(LocalDate date, int left) -> texts.get("safety.unfinished", date(date), left);
            case LastCheck.NoneMarked(LocalDate date) -> texts.get("safety.none", date(date));
            case LastCheck.Marked(LocalDate date, int _)
            when state.open().isEmpty() ->
                texts.get(
                        "safety.marked_seen",
                        date(date),
                        list(state.seen().stream().map(SeenFlag::flag).toList()));
            case LastCheck.Marked _ ->
                state.level().map(urgency -> title(state, urgency)).orElse("");
        };
    }

    /// What the block about inflammation has to say; empty where nothing.
    public Optional<String> inflammatory(SafetyState state) {
        return inflammatory(state.inflammatory().outcome());
    }

    public Optional<String> inflammatory(Inflammatory.Outcome outcome) {
        return switch (outcome) {
            case NOTHING -> Optional.empty();
            case THREE -> Optional.of(texts.get("safety.inflammatory.three"));
            case FOUR_OR_MORE -> Optional.of(texts.get("safety.inflammatory.four"));
        };
    }

    /// Where the questions are from, and that no clinician has reviewed them.
    public String sources() {
        SafetyList list = SafetyList.current();
        List<String> sources = list.sources().stream()
                .map(source -> texts.get("safety.source", source.name(), source.year()))
                .toList();
        return texts.get("safety.sources", String.join("; ", sources), list.version(), date(list.date()));
    }

    /// What was marked, in short words, as a list in a sentence.
    public String list(List<Flag> flags) {
        return listed(flags.stream().map(Flag::code).toList());
    }

    /// The same by the codes of the questions.
    public String listed(List<String> codes) {
        List<String> known = codes.stream()
                .filter(code -> texts.has("safety.short." + code))
                .map(code -> texts.get("safety.short." + code))
                .toList();
        return known.isEmpty()
                ? ""
                : ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(known);
    }

    private String since(List<Flag> flags) {
        return date(
                flags.stream().map(Flag::since).min(Comparator.naturalOrder()).orElse(LocalDate.MIN));
    }

    /// When answers were given: the day, and the time where it is known.
    public String when(AnswerSet set) {
        return set.at().map(moment -> dateAndTime(moment.local())).orElseGet(() -> date(set.date()));
    }

    private String dateAndTime(LocalDateTime moment) {
        if (texts.locale().equals(Locale.ROOT)) {
            return moment.toLocalDate() + " " + moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(moment);
    }

    /// As the person writes it; where no language is chosen, as on the command line, for machines.
    public String date(LocalDate date) {
        if (texts.locale().equals(Locale.ROOT)) {
            return date.toString();
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(date);
    }
}
