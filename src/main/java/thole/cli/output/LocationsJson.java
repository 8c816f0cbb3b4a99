package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import thole.insight.place.PlaceReport;
import thole.insight.place.Zone;
import thole.insight.place.ZoneTrend;
import thole.stats.turnover.Turnover;

/// The member `locations` of an analysis: the reference’s figures of the regions under its names, those of the zones
/// with `zone_` before them, and the verdict, which the zones decide.
public final class LocationsJson {

    private LocationsJson() {}

    /// Writes the member into the object that is open.
    public static void write(JsonGenerator json, PlaceReport report) throws IOException {
        json.writeObjectFieldStart("locations");
        json.writeNumberField("pairs", report.regions().pairs());
        JsonLine.number(json, "mean_jaccard_distance", report.regions().meanDistance());
        JsonLine.number(json, "mean_turnover_sim", report.regions().meanReplacement());
        json.writeNumberField("regions", report.regionShares().elements());
        JsonLine.number(json, "entropy_bits", report.regionShares().entropyBits());
        json.writeStringField("verdict", report.outcome().code());
        zones(json, report);
        trend(json, report.trend());
        json.writeObjectFieldStart("zone_days");
        for (Zone zone : Zone.values()) {
            if (report.days(zone) > 0) {
                json.writeNumberField(zone.code(), report.days(zone));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void zones(JsonGenerator json, PlaceReport report) throws IOException {
        Turnover zones = report.zones();
        json.writeNumberField("pain_days", report.zoneShares().days());
        JsonLine.number(json, "zone_mean_jaccard_distance", zones.meanDistance());
        JsonLine.number(json, "zone_mean_turnover_sim", zones.meanReplacement());
        InstabilityJson.ends(json, "zone_turnover_sim", report.replacement());
        JsonLine.number(json, "zone_mean_nestedness", zones.meanNestedness());
        json.writeNumberField("zones", report.zoneShares().elements());
        json.writeNumberField("zones_common", report.commonZones().size());
        JsonLine.number(json, "zone_entropy_bits", report.zoneShares().entropyBits());
        JsonLine.number(json, "zone_spells_p", report.spellsP());
        json.writeNumberField("side_pairs", report.sides().pairs());
        JsonLine.number(json, "side_switch_rate", report.sides().rate());
    }

    private static void trend(JsonGenerator json, ZoneTrend trend) throws IOException {
        JsonLine.number(json, "zone_count_per_30d", trend.per30Days());
        InstabilityJson.ends(json, "zone_count_per_30d", trend.interval());
        JsonLine.number(json, "zone_count_p", trend.p());
    }
}
