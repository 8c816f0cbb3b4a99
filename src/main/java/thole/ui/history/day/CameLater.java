package thole.ui.history.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.model.day.PartOfDay;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.snapshot.Day;
import thole.text.Texts;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;

/// Says how answers came that were not typed on the day they are about.
final class CameLater {

    /// An import of a file is named after the kind of the file and the day.
    private static final Pattern DATED = Pattern.compile("[a-z]+-(\\d{8})-[0-9a-f]+");

    private static final int TIME_BITS = 16;

    private final Texts texts;
    private final HistoryWords words;
    private final ZoneId zone;

    CameLater(Texts texts, HistoryWords words, ZoneId zone) {
        this.texts = texts;
        this.words = words;
        this.zone = zone;
    }

    /// @param name what a reading is called
    List<String> lines(RecordedDays days, Day day, Function<Reading, String> name) {
        Set<String> lines = new LinkedHashSet<>();
        for (Entry<Reading> entry : day.readings()) {
            add(lines, days, entry, name.apply(entry.content()));
        }
        day.values().map(Entry::content).ifPresent(values -> addValues(lines, values));
        return new ArrayList<>(lines);
    }

    private void add(Set<String> lines, RecordedDays days, Entry<Reading> entry, String name) {
        switch (came(entry.content().intensity())) {
            case Provenance.Imported(BatchId batch, String _) ->
                lines.add(texts.get("history.came.reading.imported", name, batch(batch)));
            case Provenance.Typed.LATER -> lines.add(later(days, entry, name));
            case Provenance.Typed.SAME_DAY, Provenance.Typed.SUGGESTED -> {}
        }
    }

    /// An entry that was made on its own day, and got its number later, does not know when.
    private String later(RecordedDays days, Entry<Reading> entry, String name) {
        LocalDateTime made = made(entry.id());
        LocalDate on = days.journal().dayStart().dayOf(made);
        LocalDate about = entry.content().day();
        if (!on.isAfter(about) || on.isAfter(days.today())) {
            return texts.get("history.came.reading.later", name);
        }
        if (!on.equals(about.plusDays(1))) {
            return texts.get("history.came.reading.on", name, words.dayAndMonth(on));
        }
        boolean morning = PartOfDay.of(made.toLocalTime()) == PartOfDay.MORNING;
        return texts.get(morning ? "history.came.reading.next_morning" : "history.came.reading.next_day", name);
    }

    private LocalDateTime made(EntryId id) {
        long millis = id.value().getMostSignificantBits() >>> TIME_BITS;
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
    }

    /// “csv-20261003-1a2b of 3 October 2026”
    private String batch(BatchId batch) {
        return date(batch)
                .map(date -> texts.get("history.came.batch.dated", batch.text(), words.format("yMMMMd", date)))
                .orElse(batch.text());
    }

    private static Optional<LocalDate> date(BatchId batch) {
        Matcher name = DATED.matcher(batch.text());
        try {
            return name.matches()
                    ? Optional.of(LocalDate.parse(name.group(1), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void addValues(Set<String> lines, DayValues values) {
        List<Provenance> all = Stream.concat(
                        Stream.<Answer<?>>of(
                                values.sleep().length(),
                                values.sleep().quality(),
                                values.stress(),
                                values.sitting(),
                                values.activity().minutes()),
                        values.custom().values().stream())
                .map(CameLater::came)
                .toList();
        if (all.contains(Provenance.Typed.LATER)) {
            lines.add(texts.get("history.came.values.later"));
        }
        if (all.contains(Provenance.Typed.SUGGESTED)) {
            lines.add(texts.get("history.came.values.suggested"));
        }
        for (Provenance one : all) {
            if (one instanceof Provenance.Imported(BatchId batch, String _)) {
                lines.add(texts.get("history.came.values.imported", batch(batch)));
            }
        }
    }

    /// A missing answer came in no way; the day itself stands for that.
    private static Provenance came(Answer<?> answer) {
        return answer instanceof Answer.Given<?>(Object _, Provenance provenance)
                ? provenance
                : Provenance.Typed.SAME_DAY;
    }
}
