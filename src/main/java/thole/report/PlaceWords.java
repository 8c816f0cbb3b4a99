package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thole.insight.place.PlaceOutcome;
import thole.insight.place.PlaceReport;
import thole.insight.place.Zone;
import thole.insight.visits.MarkedPlaces;
import thole.stats.resample.Interval;
import thole.text.Texts;

/// What is said of where pain was: whether its places gave way to others from day to day, and which they were.
public final class PlaceWords {

    private static final double PER_HUNDRED = 100;
    private static final double STANDS_OUT = .05;
    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Figures figures;

    public PlaceWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// The sentence of the outcome.
    public String sentence(PlaceReport report) {
        int pairs = report.zones().pairs();
        return report.outcome() == PlaceOutcome.NOT_ENOUGH_DATA
                ? texts.get("finding.place.not_enough_data", pairs, PlaceReport.LEAST_PAIRS)
                : texts.get("finding.place." + report.outcome().code());
    }

    /// What it rests on: how many places gave way to another, which places are common, spells, sides; or what is
    /// missing.
    public List<String> detail(PlaceReport report) {
        return switch (report.outcome()) {
            case NOT_ENOUGH_DATA ->
                List.of(texts.get(
                        "finding.place.more_days",
                        PlaceReport.LEAST_PAIRS - report.zones().pairs()));
            case MOVES_AROUND -> described(report, List.of(spells(report)));
            case STAYS_PUT -> described(report, List.of());
            case SPREADS -> described(report, List.of(growth(report)));
            case UNCLEAR -> described(report, List.of(texts.get("finding.place.unclear.needed")));
        };
    }

    /// A zone as it is called in a list, “left leg”.
    public String zone(Zone zone) {
        return texts.get("finding.zone." + zone.code());
    }

    /// How the outcome is judged and what it is held beside, in whole sentences.
    public List<String> judged(PlaceReport report) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("finding.place.judged.none"));
        sentences.add(texts.get("finding.place.judged.outcomes", PlaceReport.LEAST_PAIRS));
        if (report.outcome() != PlaceOutcome.NOT_ENOUGH_DATA && !Double.isNaN(report.spellsP())) {
            sentences.add(texts.get("finding.place.judged.chance", perHundred(report.spellsP())));
            sentences.add(spells(report));
        }
        return List.copyOf(sentences);
    }

    /// The places of most days, as a list.
    ///
    /// @param key of the sentence of one place and its days
    public String often(MarkedPlaces marked, String key) {
        return String.join(
                texts.get("summary.pattern.between"),
                marked.often()
                        .limit(MOST_NAMED)
                        .map(place -> texts.get(
                                key, texts.get("region." + place.getKey().code()), place.getValue()))
                        .toList());
    }

    private List<String> described(PlaceReport report, List<String> own) {
        List<String> sentences = new ArrayList<>();
        sentences.add(replaced(report));
        sentences.addAll(own);
        sentences.add(common(report));
        if (report.sides().switches() > 0) {
            sentences.add(texts.get(
                    "finding.place.sides",
                    report.sides().switches(),
                    report.sides().pairs()));
        }
        return List.copyOf(sentences);
    }

    private String replaced(PlaceReport report) {
        int pairs = report.zones().pairs();
        Interval interval = report.replacement();
        return interval.below(1 / PER_HUNDRED)
                ? texts.get("finding.place.hardly_replaced", pairs)
                : texts.get(
                        "finding.place.replaced",
                        perHundred(report.zones().meanReplacement()),
                        perHundred(interval.lo95()),
                        perHundred(interval.hi95()),
                        pairs);
    }

    private String common(PlaceReport report) {
        String list = report.commonZones().stream()
                .map(zone -> texts.get("finding.place.zone_days", zone(zone), report.days(zone)))
                .collect(Collectors.joining(texts.get("finding.place.separator")));
        return texts.get("finding.place.common", report.zoneShares().days(), list);
    }

    private String spells(PlaceReport report) {
        return texts.get(report.spellsP() < STANDS_OUT ? "finding.place.spells" : "finding.place.no_spells");
    }

    private String growth(PlaceReport report) {
        Interval interval = report.trend().interval();
        return texts.get(
                "finding.place.growth",
                figures.signed(report.trend().per30Days()),
                figures.points(interval.lo95()),
                figures.points(interval.hi95()));
    }

    private String perHundred(double share) {
        return figures.whole(PER_HUNDRED * share);
    }
}
