package thole.ui.history.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.entry.Entry;
import thole.model.snapshot.DailyPain;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// The days of a journal as History asks for them.
///
/// @param flares days that count as a flare
/// @param today the journal day of now
public record RecordedDays(JournalSnapshot journal, Set<LocalDate> flares, LocalDate today) {

    /// A blank day further back is nothing to offer.
    private static final int BLANK_WITHIN_DAYS = 14;

    public RecordedDays {
        flares = Set.copyOf(flares);
    }

    public Day day(LocalDate date) {
        return journal.day(date);
    }

    public Optional<Double> pain(LocalDate date) {
        return day(date).pain().map(DailyPain::points);
    }

    public boolean isRecorded(LocalDate date) {
        return journal.days().containsKey(date);
    }

    public boolean isFlare(LocalDate date) {
        return flares.contains(date);
    }

    public boolean isFuture(LocalDate date) {
        return date.isAfter(today);
    }

    /// Within the record: not before its first day and not after today.
    public boolean isSpanned(LocalDate date) {
        return first().filter(first -> !date.isBefore(first)).isPresent() && !isFuture(date);
    }

    public Optional<LocalDate> first() {
        return journal.days().isEmpty()
                ? Optional.empty()
                : Optional.of(journal.days().firstKey());
    }

    /// From the first recorded day to today.
    public List<LocalDate> span() {
        return first().filter(first -> !first.isAfter(today))
                .map(first -> first.datesUntil(today.plusDays(1)).toList())
                .orElse(List.of());
    }

    public long recordedUntilToday() {
        return journal.days().headMap(today, true).size();
    }

    public long spannedDays() {
        return first().filter(first -> !first.isAfter(today))
                .map(first -> ChronoUnit.DAYS.between(first, today) + 1)
                .orElse(0L);
    }

    public Stream<LocalDate> spannedIn(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(this::isSpanned);
    }

    /// The latest day of the last two weeks without an entry; today is not over yet.
    public Optional<LocalDate> latestBlank() {
        return Stream.iterate(today.minusDays(1), date -> date.minusDays(1))
                .limit(BLANK_WITHIN_DAYS)
                .filter(this::isSpanned)
                .filter(date -> !isRecorded(date))
                .findFirst();
    }

    public boolean hasNote(LocalDate date) {
        return day(date).readings().stream()
                .anyMatch(reading -> reading.content().note().isGiven());
    }

    /// Whether the day’s words, treatments or events say that text, in any case of letters.
    public boolean mentions(LocalDate date, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return words(day(date)).anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Stream<String> words(Day day) {
        Stream<String> readings = day.readings().stream()
                .map(Entry::content)
                .flatMap(reading -> Stream.concat(
                        given(reading.note()), reading.words().given().stream().flatMap(Set::stream)));
        Stream<String> treatments = day.treatments().stream()
                .map(Entry::content)
                .flatMap(done -> Stream.concat(
                        Stream.of(done.name()), Stream.concat(given(done.dose()), given(done.sideEffects()))));
        Stream<String> events = day.events().stream()
                .map(Entry::content)
                .flatMap(event -> Stream.concat(Stream.of(event.name()), given(event.note())));
        Stream<String> values = day.values().stream()
                .flatMap(entry -> Stream.concat(
                        given(entry.content().guess()),
                        entry.content().activity().kinds().given().stream().flatMap(List::stream)));
        return Stream.of(readings, treatments, events, values).flatMap(all -> all);
    }

    private static Stream<String> given(Answer<String> answer) {
        return answer.given().stream();
    }
}
