package thole.ui.history.day;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.Day;
import thole.text.Texts;

/// Says how answers came that were not typed on the day they are about.
final class CameLater {

    private final Texts texts;

    CameLater(Texts texts) {
        this.texts = texts;
    }

    /// @param name what a reading is called
    List<String> lines(Day day, Function<Reading, String> name) {
        Set<String> lines = new LinkedHashSet<>();
        for (Entry<Reading> entry : day.readings()) {
            Reading reading = entry.content();
            add(lines, reading.intensity(), name.apply(reading));
        }
        day.values().map(Entry::content).ifPresent(values -> addValues(lines, values));
        return new ArrayList<>(lines);
    }

    private void add(Set<String> lines, Answer<?> answer, String name) {
        if (answer instanceof Answer.Given<?>(Object _, Provenance came)) {
            switch (came) {
                case Provenance.Imported _ -> lines.add(texts.get("history.came.reading.imported", name));
                case Provenance.Typed.LATER -> lines.add(texts.get("history.came.reading.later", name));
                case Provenance.Typed.SAME_DAY, Provenance.Typed.SUGGESTED -> {}
            }
        }
    }

    private void addValues(Set<String> lines, DayValues values) {
        List<Answer<?>> all = Stream.concat(
                        Stream.<Answer<?>>of(
                                values.sleep().length(),
                                values.sleep().quality(),
                                values.stress(),
                                values.sitting(),
                                values.activity().minutes()),
                        values.custom().values().stream())
                .toList();
        if (all.stream().anyMatch(answer -> came(answer) == Provenance.Typed.LATER)) {
            lines.add(texts.get("history.came.values.later"));
        }
        if (all.stream().anyMatch(answer -> came(answer) == Provenance.Typed.SUGGESTED)) {
            lines.add(texts.get("history.came.values.suggested"));
        }
        if (all.stream().anyMatch(answer -> came(answer) instanceof Provenance.Imported)) {
            lines.add(texts.get("history.came.values.imported"));
        }
    }

    /// A missing answer came in no way; the day itself stands for that.
    private static Provenance came(Answer<?> answer) {
        return answer instanceof Answer.Given<?>(Object _, Provenance provenance)
                ? provenance
                : Provenance.Typed.SAME_DAY;
    }
}
