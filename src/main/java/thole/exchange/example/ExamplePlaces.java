package thole.exchange.example;

import static thole.model.body.Region.BUTTOCK_LEFT;
import static thole.model.body.Region.BUTTOCK_RIGHT;
import static thole.model.body.Region.LOWER_BACK_CENTER;
import static thole.model.body.Region.LOWER_BACK_LEFT;
import static thole.model.body.Region.LOWER_BACK_RIGHT;
import static thole.model.body.Region.MID_BACK_LEFT;
import static thole.model.body.Region.SI_JOINT_LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;

/// Where it hurts: mostly low on the left, for some days at a time elsewhere in the low back and the buttocks.
final class ExamplePlaces {

    private static final List<List<Region>> SPELLS = List.of(
            List.of(LOWER_BACK_LEFT),
            List.of(LOWER_BACK_LEFT, LOWER_BACK_CENTER),
            List.of(LOWER_BACK_LEFT, BUTTOCK_LEFT),
            List.of(LOWER_BACK_CENTER, LOWER_BACK_RIGHT),
            List.of(LOWER_BACK_LEFT, SI_JOINT_LEFT),
            List.of(LOWER_BACK_RIGHT, BUTTOCK_RIGHT));

    private ExamplePlaces() {}

    static List<PainPlace> of(LivedDay day, RandomGenerator random) {
        List<Region> regions = new ArrayList<>(SPELLS.get(day.spell() % SPELLS.size()));
        if (day.isFlare() && !regions.contains(BUTTOCK_LEFT)) {
            regions.add(BUTTOCK_LEFT);
        }
        if (random.nextDouble() < 0.06) {
            regions.add(MID_BACK_LEFT);
        }
        return regions.stream().map(PainPlace::of).toList();
    }

    /// The first place with the pain there, where the person says how much; the others without.
    static List<PainPlace> withIntensity(List<PainPlace> places, Answer<Intensity> intensity) {
        List<PainPlace> said = new ArrayList<>(places);
        said.set(0, new PainPlace(said.getFirst().region(), intensity));
        return said;
    }
}
