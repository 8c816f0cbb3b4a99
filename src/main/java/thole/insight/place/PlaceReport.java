package thole.insight.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thole.insight.frame.Frame;
import thole.model.body.Region;
import thole.stats.resample.Interval;
import thole.stats.turnover.ElementShares;
import thole.stats.turnover.Switches;
import thole.stats.turnover.Turnover;

/// Whether pain stays in its place, from the days with pain and at least one place. Regions of the body figure are
/// described; zones decide, so that marking a neighbour is no move.
///
/// The specification, section e.
///
/// @param regions turnover of the regions
/// @param regionShares how often each region was marked
/// @param zones turnover of the zones
/// @param zoneShares how often each zone was marked, in the order of the table
/// @param replacement 95 % interval of the zones’ mean replacement
/// @param spellsP p of “zones stay for a while”, small where they move in spells; NaN for no pairs
/// @param sides how often pain on one side alone was on the other the next day
/// @param trend of the number of zones a day
public record PlaceReport(
        Turnover regions,
        ElementShares regionShares,
        Turnover zones,
        ElementShares zoneShares,
        Interval replacement,
        double spellsP,
        Switches sides,
        ZoneTrend trend) {

    /// With fewer pairs nothing may be said.
    public static final int LEAST_PAIRS = 20;

    /// A zone is common where it is marked on at least this share of the pain days.
    private static final double COMMON_SHARE = .10;

    /// The mean replacement on whose sides moving and staying lie.
    private static final double LITTLE_REPLACEMENT = .10;

    private static final List<Region> REGIONS = List.of(Region.values());
    private static final List<Zone> ZONES = List.of(Zone.values());
    private static final int ZONES_TO_MOVE_AMONG = 3;

    /// The report on a frame; for one without places it has not enough data.
    ///
    /// @param seed of the interval and of the shuffled orders; the same frame and seed always give the same report
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static PlaceReport of(Frame frame, long seed) {
        List<Set<Region>> places = placesOfPainDays(frame);
        long[] regions = places.stream().mapToLong(day -> bits(day, REGIONS)).toArray();
        long[] zones =
                places.stream().map(Zone::of).mapToLong(day -> bits(day, ZONES)).toArray();
        double[] zoneCounts = Arrays.stream(zones)
                .mapToDouble(set -> set == 0 ? Double.NaN : Long.bitCount(set))
                .toArray();
        return new PlaceReport(
                Turnover.of(regions),
                ElementShares.of(regions),
                Turnover.of(zones),
                ElementShares.of(zones),
                Turnover.replacementInterval(zones, seed),
                Turnover.spellsP(zones, seed),
                Switches.of(places.stream().mapToInt(Side::of).toArray()),
                ZoneTrend.of(zoneCounts));
    }

    /// What the zones show. Spreading is looked for before staying put: places that are added leave the earlier ones
    /// where they were, so a record that spreads has little replacement as well.
    public PlaceOutcome outcome() {
        if (zones.pairs() < LEAST_PAIRS) {
            return PlaceOutcome.NOT_ENOUGH_DATA;
        }
        if (commonZones().size() >= ZONES_TO_MOVE_AMONG && replacement.above(LITTLE_REPLACEMENT)) {
            return PlaceOutcome.MOVES_AROUND;
        }
        if (zones.meanNestedness() > zones.meanReplacement() && trend.rises()) {
            return PlaceOutcome.SPREADS;
        }
        return replacement.below(LITTLE_REPLACEMENT) ? PlaceOutcome.STAYS_PUT : PlaceOutcome.UNCLEAR;
    }

    /// Zones that are marked on at least a tenth of the pain days, in the order of the table.
    public List<Zone> commonZones() {
        return Arrays.stream(zoneShares.onAtLeast(COMMON_SHARE))
                .mapToObj(ZONES::get)
                .toList();
    }

    /// Regions of the body figure that are marked on at least a tenth of the pain days.
    public Set<Region> commonRegions() {
        return Arrays.stream(regionShares.onAtLeast(COMMON_SHARE))
                .mapToObj(REGIONS::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The zone of most pain days; empty where no place is marked.
    public Optional<Zone> mainZone() {
        return ZONES.stream().filter(zone -> days(zone) > 0).max(Comparator.comparingInt(this::days));
    }

    /// Pain days with this zone.
    public int days(Zone zone) {
        return zoneShares.days(ZONES.indexOf(zone));
    }

    // A day without pain, or without a pain value, has no places here.
    private static List<Set<Region>> placesOfPainDays(Frame frame) {
        double[] pain = frame.pain();
        List<Set<Region>> places = frame.places();
        return IntStream.range(0, pain.length)
                .mapToObj(day -> pain[day] > 0 ? places.get(day) : Set.<Region>of())
                .toList();
    }

    private static <T> long bits(Set<T> set, List<T> elements) {
        return set.stream()
                .mapToLong(element -> 1L << elements.indexOf(element))
                .reduce(0, (a, b) -> a | b);
    }
}
