package thole.exchange.table;

import static thole.exchange.table.TableCells.cell;
import static thole.exchange.table.TableCells.code;
import static thole.exchange.table.TableCells.date;
import static thole.exchange.table.TableCells.words;

import java.util.List;
import java.util.stream.Stream;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.entry.LifeEvent;
import thole.model.entry.PainStory;
import thole.model.entry.Treatment;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalSnapshot;

/// One line a record, for treatments, events, the story of the pain, imaging, and factors of the person’s own.
final class RecordTables {

    private static final List<Column<Treatment>> TREATMENTS = List.of(
            new Column<>("date", treatment -> date(treatment.day())),
            new Column<>("name", treatment -> words(treatment.name())),
            new Column<>("dose", treatment -> words(treatment.dose())),
            new Column<>("time", treatment -> cell(treatment.time(), TableCells::clock)),
            new Column<>("use", treatment -> cell(treatment.use(), TableCells::code)),
            new Column<>("effect", treatment -> cell(treatment.effect(), TableCells::code)),
            new Column<>("side_effects", treatment -> words(treatment.sideEffects())));

    private static final List<Column<LifeEvent>> EVENTS = List.of(
            new Column<>("date", event -> date(event.day())),
            new Column<>("name", event -> words(event.name())),
            new Column<>("note", event -> words(event.note())));

    private static final List<Column<PainStory>> STORY = List.of(
            new Column<>("start", story -> cell(story.start(), TableCells::date)),
            new Column<>("event", story -> words(story.event())),
            new Column<>("eases", story -> words(story.eases())),
            new Column<>("worsens", story -> words(story.worsens())));

    private static final List<Column<Imaging>> IMAGING = List.of(
            new Column<>("date", scan -> cell(scan.date(), TableCells::date)),
            new Column<>("kind", scan -> cell(scan.kind(), TableCells::code)),
            new Column<>("part", scan -> words(scan.part())),
            new Column<>("result", scan -> cell(scan.result(), TableCells::code)),
            new Column<>("words", scan -> words(scan.words())));

    private static final List<Column<CustomFactor>> FACTORS = List.of(
            new Column<>("name", factor -> words(factor.name().text())),
            new Column<>("scale", factor -> words(scale(factor.scale()))),
            new Column<>("unit", factor -> words(unit(factor.scale()))),
            new Column<>("purpose", factor -> code(factor.purpose())),
            new Column<>("direction", factor -> code(factor.direction())),
            new Column<>("time", factor -> code(factor.time())),
            new Column<>("ready_made", factor -> words(factor.preset())),
            new Column<>("private", factor -> TableCells.flag(factor.isPrivate())));

    private RecordTables() {}

    static Stream<Table> of(JournalSnapshot journal) {
        return Stream.of(
                Table.of(
                        "treatments",
                        TREATMENTS,
                        journal.days().values().stream()
                                .flatMap(day -> day.treatments().stream())
                                .map(Entry::content)),
                Table.of(
                        "events",
                        EVENTS,
                        journal.days().values().stream()
                                .flatMap(day -> day.events().stream())
                                .map(Entry::content)),
                Table.of("story", STORY, journal.story().stream().map(Entry::content)),
                Table.of("imaging", IMAGING, journal.imaging().stream().map(Entry::content)),
                Table.of("factors", FACTORS, journal.customFactors().stream().map(Entry::content)));
    }

    static String scale(FactorScale scale) {
        return switch (scale) {
            case FactorScale.Amount _ -> "amount";
            case FactorScale.ZeroToTen _ -> "zero_to_ten";
            case FactorScale.YesNo _ -> "yes_no";
            case FactorScale.Steps _ -> "steps";
        };
    }

    private static String unit(FactorScale scale) {
        return switch (scale) {
            case FactorScale.Amount(String unit) -> unit;
            case FactorScale.Steps(List<String> words) -> String.join(";", words);
            case FactorScale.ZeroToTen _, FactorScale.YesNo _ -> "";
        };
    }
}
