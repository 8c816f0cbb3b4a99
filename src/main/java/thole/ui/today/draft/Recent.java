package thole.ui.today.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Treatment;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// What the person has noted before, newest first, each once.
///
/// @param treatments names, with the dose they were noted with last
/// @param detailed whether quality of sleep or kinds of activity were ever noted: then the form shows them at once
public record Recent(List<Treatment> treatments, List<LifeEvent> events, List<String> activityKinds, boolean detailed) {

    private static final int MOST = 5;

    static Recent of(JournalSnapshot journal) {
        List<String> kinds = newest(journal, Recent::kinds, Function.identity());
        return new Recent(
                newest(journal, day -> day.treatments().stream().map(Entry::content), Treatment::name),
                newest(journal, day -> day.events().stream().map(Entry::content), LifeEvent::name),
                kinds,
                !kinds.isEmpty() || journal.days().values().stream().anyMatch(Recent::hasQuality));
    }

    private static Stream<String> kinds(Day day) {
        return day.values().stream()
                .flatMap(values -> values.content().activity().kinds().given().stream())
                .flatMap(List::stream);
    }

    private static boolean hasQuality(Day day) {
        return day.values().stream()
                .anyMatch(values -> values.content().sleep().quality().isGiven());
    }

    private static <T> List<T> newest(
            JournalSnapshot journal, Function<Day, Stream<T>> found, Function<T, String> name) {
        SequencedMap<String, T> byName = new LinkedHashMap<>();
        journal.days().descendingMap().values().stream()
                .flatMap(found)
                .forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return byName.values().stream().limit(MOST).toList();
    }
}
