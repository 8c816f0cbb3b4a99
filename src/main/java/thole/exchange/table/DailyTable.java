package thole.exchange.table;

import static thole.exchange.table.TableCells.amount;
import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.words;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thole.exchange.PlainWords;
import thole.exchange.csv.CsvText;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorPurpose;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// The journal in exactly the form that an import takes back. Left out is what that form cannot say and what would turn
/// into something else on its way: peaks, a second reading at the same clock time, accepted suggestions (an import
/// would make them answers), and factors that follow pain (an import would make them factors to compare with).
public final class DailyTable {

    /// A line: a reading with its clock time, or a day as a whole.
    private record Line(Reading reading, Optional<LocalTime> time, DayValues values) {}

    private DailyTable() {}

    /// The whole text of the file.
    public static String text(JournalSnapshot journal) {
        return CsvText.write(CsvCells.lines(of(journal)));
    }

    static Table of(JournalSnapshot journal) {
        List<Column<Line>> columns = columns(journal.customFactors().stream()
                .filter(entry -> entry.content().purpose() == FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS)
                .toList());
        Table all = Table.of("daily", columns, journal.days().values().stream().flatMap(DailyTable::lines));
        return new Table(
                all.name(),
                all.columns(),
                all.rows().stream().filter(DailyTable::saysSomething).toList());
    }

    /// Beside its date and time.
    private static boolean saysSomething(List<Cell> row) {
        return row.subList(2, row.size()).stream().anyMatch(cell -> !cell.equals(Cell.BLANK));
    }

    private static List<Column<Line>> columns(List<Entry<CustomFactor>> factors) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                new Column<>("date", line -> new Cell.Date(line.reading.day())),
                new Column<>("time", line -> cell(line.time, TableCells::clock)),
                new Column<>("pain", line -> number(line.reading.intensity().map(Intensity::points))),
                new Column<>(
                        "locations",
                        line -> cell(
                                line.reading.places().testable(),
                                places -> words(PlainWords.places(places.stream()
                                        .map(place -> PainPlace.of(place.region()))
                                        .distinct()
                                        .toList())))),
                new Column<>(
                        "sleep_hours",
                        line -> number(line.values.sleep().length().map(Hours::hours))),
                new Column<>(
                        "sleep_quality",
                        line -> number(line.values.sleep().quality().map(Rating::points))),
                new Column<>("stress", line -> number(line.values.stress().map(Rating::points))),
                new Column<>(
                        "sitting_hours", line -> number(line.values.sitting().map(Hours::hours))),
                new Column<>(
                        "activity_minutes",
                        line -> number(line.values.activity().minutes().map(Minutes::minutes))),
                new Column<>(
                        "note",
                        line -> cell(
                                line.reading.note().testable().filter(note -> !note.isBlank()), TableCells::words))));
        for (Entry<CustomFactor> factor : factors) {
            CustomFactorId id = new CustomFactorId(factor.id().value());
            columns.add(new Column<>(factor.content().name().text(), line -> number(line.values.custom(id))));
        }
        return columns;
    }

    private static Cell number(Answer<Double> answer) {
        return cell(answer.testable(), value -> amount(value));
    }

    private static Stream<Line> lines(Day day) {
        Reading whole = day.wholeDayReading()
                .map(Entry::content)
                .orElseGet(() -> Reading.of(day.date(), ReadingTime.WHOLE_DAY, Answer.missing()));
        DayValues none = DayValues.empty(day.date());
        DayValues values = day.values().map(Entry::content).orElse(none);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(whole, Optional.empty(), values));
        Set<LocalTime> taken = new HashSet<>();
        day.readings().stream().map(Entry::content).sorted(ReadingTable.BY_TIME).forEach(reading -> {
            if (reading.time() instanceof ReadingTime.At(var moment)) {
                LocalTime time = moment.local().toLocalTime().truncatedTo(ChronoUnit.SECONDS);
                if (taken.add(time)) {
                    lines.add(new Line(reading, Optional.of(time), none));
                }
            }
        });
        return lines.stream();
    }
}
