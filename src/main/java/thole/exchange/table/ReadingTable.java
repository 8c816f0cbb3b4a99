package thole.exchange.table;

import static thole.exchange.table.TableCells.amount;
import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.how;
import static thole.exchange.table.TableCells.words;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thole.exchange.PlainWords;
import thole.model.body.PainPlace;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalSnapshot;

/// One line a reading, with its time to the letter.
final class ReadingTable {

    /// The rating of the day first.
    static final Comparator<Reading> BY_TIME =
            Comparator.comparing(reading -> moment(reading).map(Moment::local).orElse(LocalDateTime.MIN));

    private static final List<Column<Reading>> COLUMNS = List.of(
            new Column<>("date", reading -> new Cell.Date(reading.day())),
            new Column<>("kind", reading -> words(kind(reading.time()))),
            new Column<>("local_time", reading -> cell(moment(reading), at -> new Cell.DateAndClock(at.local()))),
            new Column<>(
                    "zone",
                    reading -> cell(moment(reading), at -> words(at.zone().getId()))),
            new Column<>(
                    "utc_offset_minutes",
                    reading -> cell(moment(reading), at -> amount(at.offset().getTotalSeconds() / 60.0))),
            new Column<>("pain", reading -> cell(reading.intensity(), pain -> amount(pain.points()))),
            new Column<>("pain_how", reading -> how(reading.intensity())),
            new Column<>("locations", reading -> cell(reading.places(), places -> words(PlainWords.places(places)))),
            new Column<>("location_pains", reading -> cell(reading.places(), places -> words(pains(places)))),
            new Column<>("words", reading -> cell(reading.words(), TableCells::several)),
            new Column<>("note", reading -> words(reading.note())));

    private ReadingTable() {}

    static Table of(JournalSnapshot journal) {
        return Table.of(
                "readings",
                COLUMNS,
                journal.days().values().stream()
                        .flatMap(day ->
                                day.readings().stream().map(Entry::content).sorted(BY_TIME)));
    }

    private static String pains(List<PainPlace> places) {
        return places.stream().noneMatch(place -> place.intensity().isGiven())
                ? ""
                : places.stream()
                        .map(place -> place.intensity()
                                .given()
                                .map(pain -> PlainWords.number(pain.points()))
                                .orElse(""))
                        .collect(Collectors.joining(";"));
    }

    private static String kind(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> "whole_day";
            case ReadingTime.At _ -> "at";
            case ReadingTime.Peak _ -> "peak";
        };
    }

    private static Optional<Moment> moment(Reading reading) {
        return switch (reading.time()) {
            case ReadingTime.WholeDay _ -> Optional.empty();
            case ReadingTime.At(var moment) -> Optional.of(moment);
            case ReadingTime.Peak(var moment) -> Optional.of(moment);
        };
    }
}
