package thole.report.page.content;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.snapshot.Day;
import thole.report.page.Block;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// Where it hurt, on how many days, and whether below the knee.
final class PlaceSection {

    private static final int MOST_NAMED = 4;
    private static final Set<Region> BELOW_THE_KNEE = Set.of(
            Region.CALF_LEFT,
            Region.CALF_RIGHT,
            Region.SHIN_LEFT,
            Region.SHIN_RIGHT,
            Region.FOOT_BACK_LEFT,
            Region.FOOT_BACK_RIGHT,
            Region.FOOT_FRONT_LEFT,
            Region.FOOT_FRONT_RIGHT);

    private final Material material;

    PlaceSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        Map<Region, Integer> days = new EnumMap<>(Region.class);
        int marked = 0;
        int below = 0;
        for (Day day : material.days()) {
            Set<Region> places = places(day);
            places.forEach(place -> days.merge(place, 1, Integer::sum));
            marked += places.isEmpty() ? 0 : 1;
            below += places.stream().anyMatch(BELOW_THE_KNEE::contains) ? 1 : 0;
        }
        if (marked == 0) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chart(new Plot.Body(days, marked, sentence(days, marked)), ""));
        blocks.add(Material.strong(
                below == 0 ? material.say("where.knee.none") : material.say("where.knee", below, marked)));
        blocks.add(Material.normal(sentence(days, marked)));
        blocks.add(Material.muted(material.say("where.caption")));
        return material.section(SectionKind.WHERE, blocks);
    }

    private static Set<Region> places(Day day) {
        Set<Region> places = new TreeSet<>();
        day.readings().stream()
                .flatMap(entry -> entry.content().places().given().stream())
                .flatMap(List::stream)
                .map(PainPlace::region)
                .forEach(places::add);
        return places;
    }

    private String sentence(Map<Region, Integer> days, int marked) {
        List<String> named = days.entrySet().stream()
                .sorted(Map.Entry.<Region, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(place -> material.say(
                        "where.place",
                        material.texts().get("region." + place.getKey().code()),
                        place.getValue()))
                .toList();
        String list = ListFormat.getInstance(material.texts().locale(), ListFormat.Type.UNIT, ListFormat.Style.FULL)
                .format(named);
        return material.say("where.sentence", marked, list);
    }
}
