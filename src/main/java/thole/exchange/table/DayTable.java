package thole.exchange.table;

import static thole.exchange.table.TableCells.amount;
import static thole.exchange.table.TableCells.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorScale;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// One line a day: its pain as charts and tests use it, its values, and how every value came.
final class DayTable {

    private static final List<String> BUILT_IN = List.of(
            "sleep_hours",
            "sleep_quality",
            "stress",
            "sitting_hours",
            "activity_minutes",
            "activity_kinds",
            "flare",
            "guess");

    private DayTable() {}

    static Table of(JournalSnapshot journal) {
        List<Column<Day>> columns = new ArrayList<>(List.of(
                new Column<>("date", day -> new Cell.Date(day.date())),
                new Column<>("pain", day -> cell(day.pain(), pain -> amount(pain.points()))),
                new Column<>("pain_basis", day -> cell(day.pain(), pain -> TableCells.code(pain.basis())))));
        add(columns, "sleep_hours", values -> values.sleep().length(), hours -> amount(hours.hours()));
        add(columns, "sleep_quality", values -> values.sleep().quality(), rating -> amount(rating.points()));
        add(columns, "stress", DayValues::stress, rating -> amount(rating.points()));
        add(columns, "sitting_hours", DayValues::sitting, hours -> amount(hours.hours()));
        add(columns, "activity_minutes", values -> values.activity().minutes(), minutes -> amount(minutes.minutes()));
        add(columns, "activity_kinds", values -> values.activity().kinds(), TableCells::several);
        add(columns, "flare", DayValues::flare, TableCells::flag);
        add(columns, "guess", DayValues::guess, TableCells::words);
        List<Entry<CustomFactor>> factors = journal.customFactors();
        List<String> names = factorColumns(journal);
        for (int i = 0; i < factors.size(); i++) {
            CustomFactorId id = new CustomFactorId(factors.get(i).id().value());
            FactorScale scale = factors.get(i).content().scale();
            add(columns, names.get(i), values -> values.custom(id), value -> own(scale, value));
        }
        return Table.of("days", columns, journal.days().values().stream());
    }

    /// The columns of the person’s own factors, in their order. A factor that is called like another column of this
    /// table has a number behind its name.
    static List<String> factorColumns(JournalSnapshot journal) {
        Set<String> taken = new HashSet<>(List.of("date", "pain", "pain_basis"));
        BUILT_IN.forEach(name -> taken.addAll(List.of(name, how(name))));
        List<String> names = new ArrayList<>();
        for (Entry<CustomFactor> factor : journal.customFactors()) {
            String name = factor.content().name().text();
            String free = name;
            for (int i = 2; taken.contains(key(free)) || taken.contains(key(how(free))); i++) {
                free = name + " (" + i + ")";
            }
            taken.addAll(List.of(key(free), key(how(free))));
            names.add(free);
        }
        return names;
    }

    static String how(String column) {
        return column + "_how";
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static Cell own(FactorScale scale, double value) {
        return scale instanceof FactorScale.YesNo && (value == 0 || value == 1)
                ? TableCells.flag(value == 1)
                : amount(value);
    }

    private static <T> void add(
            List<Column<Day>> columns,
            String name,
            Function<DayValues, Answer<T>> answer,
            Function<? super T, ? extends Cell> form) {
        columns.add(new Column<>(name, day -> cell(answer.apply(values(day)), form)));
        columns.add(new Column<>(how(name), day -> TableCells.how(answer.apply(values(day)))));
    }

    private static DayValues values(Day day) {
        return day.values().map(Entry::content).orElseGet(() -> DayValues.empty(day.date()));
    }
}
