package thole.exchange.table;

import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import thole.exchange.PlainWords;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.LifeEvent;
import thole.model.entry.PainStory;
import thole.model.entry.Treatment;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalSnapshot;

/// One line a record, for everything that is neither a reading nor a day’s values.
final class RecordTables {

    private RecordTables() {}

    static List<List<String>> treatments(JournalSnapshot journal) {
        return rows(
                List.of("date", "name", "dose", "time", "use", "effect", "side_effects"),
                journal.days().values().stream().flatMap(day -> day.treatments().stream()),
                RecordTables::row);
    }

    private static List<String> row(Treatment treatment) {
        return List.of(
                treatment.day().toString(),
                text(treatment.name()),
                text(treatment.dose()),
                cell(treatment.time(), Object::toString),
                cell(treatment.use(), PlainWords::code),
                cell(treatment.effect(), PlainWords::code),
                text(treatment.sideEffects()));
    }

    static List<List<String>> events(JournalSnapshot journal) {
        return rows(
                List.of("date", "name", "note"),
                journal.days().values().stream().flatMap(day -> day.events().stream()),
                RecordTables::row);
    }

    private static List<String> row(LifeEvent event) {
        return List.of(event.day().toString(), text(event.name()), text(event.note()));
    }

    static List<List<String>> story(JournalSnapshot journal) {
        return rows(List.of("start", "event"), journal.story().stream(), RecordTables::row);
    }

    private static List<String> row(PainStory story) {
        return List.of(cell(story.start(), Object::toString), text(story.event()));
    }

    static List<List<String>> imaging(JournalSnapshot journal) {
        return rows(List.of("date", "kind", "part", "result", "words"), journal.imaging().stream(), RecordTables::row);
    }

    private static List<String> row(Imaging scan) {
        return List.of(
                cell(scan.date(), Object::toString),
                cell(scan.kind(), PlainWords::code),
                text(scan.part()),
                cell(scan.result(), PlainWords::code),
                text(scan.words()));
    }

    static List<List<String>> factors(JournalSnapshot journal) {
        return rows(
                List.of("name", "scale", "unit", "purpose", "direction", "time"),
                journal.customFactors().stream(),
                RecordTables::row);
    }

    private static List<String> row(CustomFactor factor) {
        return List.of(
                text(factor.name().text()),
                scale(factor.scale()),
                unit(factor.scale()),
                PlainWords.code(factor.purpose()),
                PlainWords.code(factor.direction()),
                PlainWords.code(factor.time()));
    }

    private static String scale(FactorScale scale) {
        return switch (scale) {
            case FactorScale.Amount _ -> "amount";
            case FactorScale.ZeroToTen _ -> "zero_to_ten";
            case FactorScale.YesNo _ -> "yes_no";
            case FactorScale.Steps _ -> "steps";
        };
    }

    private static String unit(FactorScale scale) {
        return switch (scale) {
            case FactorScale.Amount(String unit) -> text(unit);
            case FactorScale.Steps(List<String> words) -> text(String.join(";", words));
            case FactorScale.ZeroToTen _, FactorScale.YesNo _ -> "";
        };
    }

    private static <C extends Content> List<List<String>> rows(
            List<String> header, Stream<Entry<C>> records, Function<C, List<String>> row) {
        return Stream.concat(Stream.of(header), records.map(entry -> row.apply(entry.content())))
                .toList();
    }
}
