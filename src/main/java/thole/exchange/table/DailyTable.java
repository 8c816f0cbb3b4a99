package thole.exchange.table;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import thole.exchange.PlainWords;
import thole.exchange.csv.CsvText;
import thole.model.Answer;
import thole.model.day.ReadingTime;
import thole.model.entry.CustomFactor;
import thole.model.entry.Day;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.JournalSnapshot;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorPurpose;

/// The journal in exactly the form that an import takes back. Left out is what that form cannot say and what would turn
/// into something else on its way: peaks, accepted suggestions (an import would make them answers), and factors that
/// follow pain (an import would make them factors to compare with).
public final class DailyTable {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final List<String> COLUMNS = List.of(
            "date",
            "time",
            "pain",
            "locations",
            "sleep_hours",
            "sleep_quality",
            "stress",
            "sitting_hours",
            "activity_minutes",
            "note");

    private final List<Entry<CustomFactor>> factors;

    private DailyTable(List<Entry<CustomFactor>> factors) {
        this.factors = factors;
    }

    /// The whole text of the file.
    public static String text(JournalSnapshot journal) {
        return CsvText.write(rows(journal));
    }

    static List<List<String>> rows(JournalSnapshot journal) {
        DailyTable table = new DailyTable(journal.customFactors().stream()
                .filter(entry -> entry.content().purpose() == FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS)
                .toList());
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        journal.days().values().forEach(day -> table.addTo(rows, day));
        return rows;
    }

    private List<String> header() {
        return Stream.concat(
                        COLUMNS.stream(),
                        factors.stream()
                                .map(factor ->
                                        TableCells.text(factor.content().name().text())))
                .toList();
    }

    private void addTo(List<List<String>> rows, Day day) {
        Reading whole = day.wholeDayReading()
                .map(Entry::content)
                .orElseGet(() -> Reading.of(day.date(), ReadingTime.WHOLE_DAY, Answer.missing()));
        DayValues values = day.values().map(Entry::content).orElseGet(() -> DayValues.empty(day.date()));
        addTo(rows, row(whole, "", values));
        for (Reading reading : byTime(day)) {
            if (reading.time() instanceof ReadingTime.At(var moment)) {
                String time = clock(moment.local().toLocalTime());
                addTo(rows, row(reading, time, DayValues.empty(day.date())));
            }
        }
    }

    private static List<Reading> byTime(Day day) {
        return day.readings().stream()
                .map(Entry::content)
                .sorted(ReadingTable.BY_TIME)
                .toList();
    }

    /// Only where the line says something beside its date and time.
    private static void addTo(List<List<String>> rows, List<String> row) {
        if (row.subList(2, row.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row);
        }
    }

    private List<String> row(Reading reading, String time, DayValues values) {
        List<String> row = new ArrayList<>(List.of(
                reading.day().toString(),
                time,
                cell(reading.intensity(), pain -> PlainWords.number(pain.points())),
                cell(reading.places(), PlainWords::places),
                cell(values.sleep().length(), hours -> PlainWords.number(hours.hours())),
                cell(values.sleep().quality(), rating -> PlainWords.number(rating.points())),
                cell(values.stress(), rating -> PlainWords.number(rating.points())),
                cell(values.sitting(), hours -> PlainWords.number(hours.hours())),
                cell(values.activity().minutes(), minutes -> PlainWords.number(minutes.minutes())),
                cell(reading.note(), TableCells::text)));
        for (Entry<CustomFactor> factor : factors) {
            row.add(cell(values.custom(new CustomFactorId(factor.id().value())), PlainWords::number));
        }
        return row;
    }

    private static <T> String cell(Answer<T> answer, Function<? super T, String> words) {
        Optional<T> answered = answer.testable();
        return TableCells.cell(answered, words);
    }

    private static String clock(LocalTime time) {
        LocalTime seconds = time.truncatedTo(ChronoUnit.SECONDS);
        return seconds.format(seconds.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
