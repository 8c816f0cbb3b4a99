package thole.report.page.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import thole.insight.frame.Period;
import thole.insight.visits.VisitComparison;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.snapshot.Day;
import thole.report.page.Block;
import thole.report.page.Block.Chart;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// Where it hurt, on how many days, whether below the knee, and what is new since the last visit.
record PlaceSection(Material material, Optional<VisitComparison> visits) {

    private static final int MOST_NAMED = 3;
    private static final Set<Region> BELOW_THE_KNEE = Set.of(
            Region.CALF_LEFT,
            Region.CALF_RIGHT,
            Region.SHIN_LEFT,
            Region.SHIN_RIGHT,
            Region.FOOT_BACK_LEFT,
            Region.FOOT_BACK_RIGHT,
            Region.FOOT_FRONT_LEFT,
            Region.FOOT_FRONT_RIGHT);

    /// What was marked on some days.
    ///
    /// @param days on which each place was marked
    /// @param marked days with any place
    private record Marked(Map<Region, Integer> days, int marked, int belowTheKnee) {

        static Marked on(Collection<Day> days) {
            Map<Region, Integer> counts = new EnumMap<>(Region.class);
            int marked = 0;
            int below = 0;
            for (Day day : days) {
                Set<Region> places = places(day);
                places.forEach(place -> counts.merge(place, 1, Integer::sum));
                marked += places.isEmpty() ? 0 : 1;
                below += places.stream().anyMatch(BELOW_THE_KNEE::contains) ? 1 : 0;
            }
            return new Marked(counts, marked, below);
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

        /// Most days first.
        Stream<Map.Entry<Region, Integer>> often() {
            return days.entrySet().stream()
                    .sorted(Map.Entry.<Region, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()));
        }
    }

    Optional<Section> section() {
        Marked all = Marked.on(material.days());
        if (all.marked() == 0) {
            return Optional.empty();
        }
        Optional<List<Block>> pair = visits.flatMap(this::pair);
        List<Block> blocks = new ArrayList<>(pair.orElseGet(() ->
                List.of(new Chart(plot(all, sentence("where.sentence", all)), ""))));
        blocks.add(Material.strong(
                all.belowTheKnee() == 0
                        ? material.say("where.knee.none")
                        : material.say("where.knee", all.belowTheKnee(), all.marked())));
        blocks.add(Material.normal(sentence("where.sentence", all)));
        blocks.add(Material.muted(material.say("where.caption")));
        return material.section(SectionKind.WHERE, blocks);
    }

    private static Plot plot(Marked marked, String sentence) {
        return new Plot.Body(marked.days(), marked.marked(), sentence);
    }

    /// The body before the visit beside the body now, and what is new in words; only where places were marked in both.
    private Optional<List<Block>> pair(VisitComparison compared) {
        Marked before = Marked.on(days(compared.earlier()));
        Marked now = Marked.on(days(compared.later()));
        if (before.marked() == 0 || now.marked() == 0) {
            return Optional.empty();
        }
        String earlier = material.say("where.before", material.monthAndDay(VisitSection.visit(compared)));
        String later =
                material.say("where.now", material.monthAndDay(compared.later().to()));
        Block charts = new Block.Beside(List.of(
                new Chart(plot(before, sentence("where.sentence.before", before)), earlier),
                new Chart(plot(now, sentence("where.sentence.now", now)), later)));
        Map<Region, Integer> added = new EnumMap<>(now.days());
        added.keySet().removeAll(before.days().keySet());
        Marked fresh = new Marked(added, added.size(), 0);
        return Optional.of(List.of(
                charts,
                Material.strong(
                        added.isEmpty()
                                ? material.say("where.new.none")
                                : material.say("where.new", list("where.new.place", fresh)))));
    }

    private Collection<Day> days(Period stretch) {
        return material.order()
                .journal()
                .days()
                .subMap(stretch.from(), true, stretch.to(), true)
                .values();
    }

    private String sentence(String key, Marked marked) {
        return material.say(key, marked.marked(), list("where.place", marked));
    }

    private String list(String key, Marked marked) {
        return String.join(
                material.say("pattern.between"),
                marked.often()
                        .limit(MOST_NAMED)
                        .map(place -> material.say(
                                key,
                                material.texts().get("region." + place.getKey().code()),
                                place.getValue()))
                        .toList());
    }
}
