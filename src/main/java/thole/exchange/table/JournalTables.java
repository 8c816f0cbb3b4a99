package thole.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import thole.model.snapshot.JournalSnapshot;

/// The journal as tidy tables, whatever files they go into: the plain daily table first, the data dictionary last.
public final class JournalTables {

    private JournalTables() {}

    public static List<Table> of(JournalSnapshot journal) {
        return Stream.of(
                        Stream.of(DailyTable.of(journal), DayTable.of(journal), ReadingTable.of(journal)),
                        RecordTables.of(journal),
                        CareTables.of(journal),
                        Stream.of(Dictionary.of(journal)))
                .flatMap(tables -> tables)
                .toList();
    }
}
