package thole.report.page.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.insight.visits.MarkedPlaces;
import thole.insight.visits.PlacePair;
import thole.insight.visits.VisitComparison;
import thole.report.PlaceWords;
import thole.report.page.Block;
import thole.report.page.Block.Chart;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// Where it hurt, on how many days, whether below the knee, and what is new since the last visit.
record PlaceSection(Material material, Optional<VisitComparison> visits) {

    Optional<Section> section() {
        MarkedPlaces all = MarkedPlaces.on(material.days());
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

    private static Plot plot(MarkedPlaces marked, String sentence) {
        return new Plot.Body(marked.days(), marked.marked(), sentence);
    }

    /// The body before the visit beside the body now, and what is new in words; only where places were marked in both.
    private Optional<List<Block>> pair(VisitComparison compared) {
        return PlacePair.of(material.order().journal(), compared.earlier(), compared.later())
                .map(this::blocks);
    }

    private List<Block> blocks(PlacePair pair) {
        String earlier = material.say(
                "where.before", material.monthAndDay(pair.earlier().to().plusDays(1)));
        String later =
                material.say("where.now", material.monthAndDay(pair.later().to()));
        Block charts = new Block.Beside(List.of(
                new Chart(plot(pair.before(), sentence("where.sentence.before", pair.before())), earlier),
                new Chart(plot(pair.now(), sentence("where.sentence.now", pair.now())), later)));
        MarkedPlaces added = pair.added();
        return List.of(
                charts,
                Material.strong(
                        added.days().isEmpty()
                                ? material.say("where.new.none")
                                : material.say("where.new", named(added, "summary.where.new.place"))));
    }

    private String sentence(String key, MarkedPlaces marked) {
        return material.say(key, marked.marked(), named(marked, "summary.where.place"));
    }

    private String named(MarkedPlaces marked, String key) {
        return new PlaceWords(material.texts()).often(marked, key);
    }
}
