package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thole.model.entry.DayValues;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// What was noted on the days that the person has marked as flare days. Counts and nothing else: no advice.
///
/// @param days how many such days there are
/// @param noted what was noted on most of them, the most frequent first
public record FlareDays(int days, List<Noted> noted) {

    /// From this many days on, counts are shown.
    public static final int ENOUGH = 3;

    private static final int MOST = 2;

    /// Something done or taken, and on how many of the days.
    ///
    /// @param isKind a kind of activity, which may be one of the ready-made ones
    public record Noted(String name, boolean isKind, int days) {}

    static FlareDays before(JournalSnapshot journal, LocalDate today) {
        List<Day> days = journal.days().headMap(today, false).values().stream()
                .filter(FlareDays::isFlare)
                .toList();
        Map<Noted, Integer> counts = new LinkedHashMap<>();
        days.forEach(day -> noted(day).distinct().forEach(one -> counts.merge(one, 1, Integer::sum)));
        List<Noted> noted = new ArrayList<>();
        counts.forEach((one, count) -> noted.add(new Noted(one.name(), one.isKind(), count)));
        noted.sort(Comparator.comparingInt(Noted::days).reversed());
        return new FlareDays(days.size(), noted.stream().limit(MOST).toList());
    }

    public boolean areEnough() {
        return days >= ENOUGH && !noted.isEmpty();
    }

    private static boolean isFlare(Day day) {
        return day.values().flatMap(values -> values.content().flare().given()).orElse(false);
    }

    private static Stream<Noted> noted(Day day) {
        Stream<Noted> treatments =
                day.treatments().stream().map(entry -> new Noted(entry.content().name(), false, 0));
        Stream<Noted> kinds = day.values().stream().flatMap(values -> kinds(values.content()));
        return Stream.concat(treatments, kinds);
    }

    private static Stream<Noted> kinds(DayValues values) {
        return values.activity().kinds().given().stream().flatMap(List::stream).map(kind -> new Noted(kind, true, 0));
    }
}
