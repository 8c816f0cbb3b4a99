package thole.exchange.table;

import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.how;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thole.exchange.PlainWords;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.Day;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.JournalSnapshot;
import thole.model.factor.CustomFactorId;

/// One line a day: its pain as charts and tests use it, its values, and how every value came.
final class DayTable {

    private DayTable() {}

    static List<List<String>> rows(JournalSnapshot journal) {
        List<Entry<CustomFactor>> factors = journal.customFactors();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(factors));
        for (Day day : journal.days().values()) {
            rows.add(row(day, factors));
        }
        return rows;
    }

    private static List<String> header(List<Entry<CustomFactor>> factors) {
        List<String> header = new ArrayList<>(List.of("date", "pain", "pain_basis"));
        for (String column : List.of(
                "sleep_hours",
                "sleep_quality",
                "stress",
                "sitting_hours",
                "activity_minutes",
                "activity_kinds",
                "flare")) {
            header.add(column);
            header.add(column + "_how");
        }
        for (Entry<CustomFactor> factor : factors) {
            header.add(TableCells.text(factor.content().name().text()));
            header.add(TableCells.text(factor.content().name().text() + "_how"));
        }
        return header;
    }

    private static List<String> row(Day day, List<Entry<CustomFactor>> factors) {
        List<String> row = new ArrayList<>();
        row.add(day.date().toString());
        row.add(cell(day.pain(), pain -> PlainWords.number(pain.points())));
        row.add(cell(day.pain(), pain -> PlainWords.code(pain.basis())));
        DayValues values = day.values().map(Entry::content).orElseGet(() -> DayValues.empty(day.date()));
        add(row, values.sleep().length(), hours -> PlainWords.number(hours.hours()));
        add(row, values.sleep().quality(), rating -> PlainWords.number(rating.points()));
        add(row, values.stress(), rating -> PlainWords.number(rating.points()));
        add(row, values.sitting(), hours -> PlainWords.number(hours.hours()));
        add(row, values.activity().minutes(), minutes -> PlainWords.number(minutes.minutes()));
        add(row, values.activity().kinds(), kinds -> TableCells.text(String.join(";", kinds)));
        add(row, values.flare(), flare -> flare ? "1" : "0");
        for (Entry<CustomFactor> factor : factors) {
            add(row, values.custom(new CustomFactorId(factor.id().value())), PlainWords::number);
        }
        return row;
    }

    private static <T> void add(List<String> row, Answer<T> answer, Function<? super T, String> words) {
        row.add(cell(answer, words));
        row.add(how(answer));
    }
}
