package thole.report.page.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import thole.model.entry.Entry;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.factor.ReadyMade;
import thole.model.snapshot.Day;
import thole.model.treatment.TreatmentEffect;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// What was done about pain: on how many days, and what the person said of it. It is compared with nothing.
final class TreatmentSection {

    private static final int MOST = 5;

    private final Material material;

    TreatmentSection(Material material) {
        this.material = material;
    }

    private record Used(String name, List<Treatment> times) {

        int days() {
            return (int) times.stream().map(Treatment::day).distinct().count();
        }
    }

    Optional<Section> section() {
        List<Used> all = used();
        List<List<Cell>> rows = new ArrayList<>();
        exercises().ifPresent(rows::add);
        all.stream().limit(MOST).map(this::row).forEach(rows::add);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(new Column("", 0.4), new Column("", 0.6));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(material.say("heading.treatments"), columns, rows));
        if (all.size() > MOST) {
            List<String> others = all.stream()
                    .skip(MOST)
                    .map(used -> material.say("treatments.other", used.name(), used.days()))
                    .toList();
            blocks.add(Material.normal(
                    material.say("treatments.others", String.join(material.say("pattern.between"), others))));
        }
        return material.section(SectionKind.TREATMENTS, blocks);
    }

    /// Most days first; one name in two spellings of case is one treatment.
    private List<Used> used() {
        Map<String, List<Treatment>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        material.days().stream()
                .flatMap(day -> day.treatments().stream())
                .map(Entry::content)
                .forEach(treatment -> byName.computeIfAbsent(treatment.name().strip(), _ -> new ArrayList<>())
                        .add(treatment));
        return byName.entrySet().stream()
                .map(named -> new Used(named.getKey(), List.copyOf(named.getValue())))
                .sorted(Comparator.comparingInt(Used::days).reversed().thenComparing(Used::name))
                .toList();
    }

    private List<Cell> row(Used used) {
        Set<String> doses = new TreeSet<>();
        used.times().forEach(treatment -> treatment.dose().given().ifPresent(doses::add));
        String name = doses.size() == 1
                ? material.say("treatments.dose", used.name(), doses.iterator().next())
                : used.name();
        long said = used.times().stream()
                .filter(treatment -> treatment.effect().isGiven())
                .count();
        long helped = used.times().stream()
                .flatMap(treatment -> treatment.effect().given().stream())
                .filter(effect -> effect != TreatmentEffect.DID_NOT_HELP)
                .count();
        String days = material.say("treatments.days", used.days());
        return List.of(
                Cell.strong(name), Cell.of(said == 0 ? days : material.say("treatments.helped", days, helped, said)));
    }

    /// The therapist's exercises, where the person keeps them.
    private Optional<List<Cell>> exercises() {
        return material.order().journal().customFactors().stream()
                .filter(factor -> factor.content().preset().equals(ReadyMade.THERAPISTS_EXERCISES.code()))
                .findFirst()
                .flatMap(factor -> {
                    CustomFactorId id = new CustomFactorId(factor.id().value());
                    long asked = material.days().stream()
                            .flatMap(day -> answer(day, id))
                            .count();
                    long done = material.days().stream()
                            .flatMap(day -> answer(day, id))
                            .filter(value -> value > 0)
                            .count();
                    return asked == 0
                            ? Optional.empty()
                            : Optional.of(List.of(
                                    Cell.strong(factor.content().name().text()),
                                    Cell.of(material.say("treatments.done", done, asked))));
                });
    }

    private static Stream<Double> answer(Day day, CustomFactorId id) {
        return day.values().stream().flatMap(values -> values.content().custom(id).given().stream());
    }
}
