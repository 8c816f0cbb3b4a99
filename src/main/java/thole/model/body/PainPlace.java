package thole.model.body;

import thole.model.Answer;
import thole.model.day.Intensity;

/// Where it hurt, and how much there where the person said so.
///
/// @param intensity how this place came is how the reading's places came, so its provenance is theirs
public record PainPlace(Region region, Answer<Intensity> intensity) {

    public static PainPlace of(Region region) {
        return new PainPlace(region, Answer.missing());
    }
}
