package thole.exchange.table;

import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.how;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thole.exchange.PlainWords;
import thole.model.body.PainPlace;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Day;
import thole.model.entry.Entry;
import thole.model.entry.JournalSnapshot;
import thole.model.entry.Reading;

/// One line a reading, with its time to the letter.
final class ReadingTable {

    /// The rating of the day first.
    static final Comparator<Reading> BY_TIME = Comparator.comparing(
            reading -> moment(reading.time()).map(Moment::local).orElse(LocalDateTime.MIN));

    private static final List<String> HEADER = List.of(
            "date",
            "kind",
            "local_time",
            "zone",
            "utc_offset",
            "pain",
            "pain_how",
            "locations",
            "location_pains",
            "words",
            "note");

    private ReadingTable() {}

    static List<List<String>> rows(JournalSnapshot journal) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Day day : journal.days().values()) {
            day.readings().stream().map(Entry::content).sorted(BY_TIME).forEach(reading -> rows.add(row(reading)));
        }
        return rows;
    }

    private static List<String> row(Reading reading) {
        Optional<Moment> moment = moment(reading.time());
        return List.of(
                reading.day().toString(),
                kind(reading.time()),
                cell(moment.map(Moment::local), Object::toString),
                cell(moment.map(Moment::zone), ZoneId::getId),
                cell(moment.map(Moment::offset), ZoneOffset::getId),
                cell(reading.intensity(), pain -> PlainWords.number(pain.points())),
                how(reading.intensity()),
                cell(reading.places(), PlainWords::places),
                cell(reading.places(), ReadingTable::pains),
                cell(reading.words(), words -> TableCells.text(String.join(";", words))),
                TableCells.text(reading.note()));
    }

    private static String pains(List<PainPlace> places) {
        return places.stream().noneMatch(place -> place.intensity().isGiven())
                ? ""
                : places.stream()
                        .map(place -> cell(place.intensity(), pain -> PlainWords.number(pain.points())))
                        .collect(Collectors.joining(";"));
    }

    private static String kind(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> "whole_day";
            case ReadingTime.At _ -> "at";
            case ReadingTime.Peak _ -> "peak";
        };
    }

    private static Optional<Moment> moment(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> Optional.empty();
            case ReadingTime.At(var moment) -> Optional.of(moment);
            case ReadingTime.Peak(var moment) -> Optional.of(moment);
        };
    }
}
