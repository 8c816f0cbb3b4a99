package thole.written.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How a pain reading is written.
public final class ReadingForm {

    private static final Form<Region> REGION =
            Form.ofText(Region::code, code -> Region.ofCode(code).orElseThrow(IllegalArgumentException::new));

    private static final Set<String> PLACE = Set.of("region", "pain");

    private ReadingForm() {}

    public static void write(Reading reading, BodyWriter out) {
        out.put("day", reading.day(), Form.DATE);
        switch (reading.time()) {
            case ReadingTime.WholeDay() -> out.put("about", "whole_day", Form.TEXT);
            case ReadingTime.At(Moment moment) ->
                out.put("about", "moment", Form.TEXT).put("at", moment, MomentForm.MOMENT);
            case ReadingTime.Peak(Moment moment) ->
                out.put("about", "peak", Form.TEXT).put("at", moment, MomentForm.MOMENT);
        }
        out.answer("pain", reading.intensity(), Form.INTENSITY)
                .answer("places", reading.places(), new Form<List<PainPlace>>(ReadingForm::places, _ -> List.of()))
                .answer("words", reading.words(), Form.WORDS)
                .answer("note", reading.note(), Form.TEXT);
    }

    private static Json places(List<PainPlace> places) {
        return new Json.Items(places.stream().map(ReadingForm::place).toList());
    }

    private static Json place(PainPlace place) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("region", REGION.write().apply(place.region()));
        if (place.intensity() instanceof Answer.Given<Intensity>(Intensity intensity, Provenance _)) {
            members.put("pain", Form.INTENSITY.write().apply(intensity));
        }
        return new Json.Members(members);
    }

    public static Reading read(BodyReader in) throws UnreadableException {
        return new Reading(
                in.required("day", Form.DATE),
                time(in),
                in.answer("pain", Form.INTENSITY),
                readPlaces(in),
                in.answer("words", Form.WORDS),
                in.answer("note", Form.TEXT));
    }

    private static ReadingTime time(BodyReader in) throws UnreadableException {
        String about = in.required("about", Form.TEXT);
        return switch (about) {
            case "whole_day" -> ReadingTime.WHOLE_DAY;
            case "moment" -> new ReadingTime.At(in.required("at", MomentForm.MOMENT));
            case "peak" -> new ReadingTime.Peak(in.required("at", MomentForm.MOMENT));
            default -> throw new UnreadableException("about: whole_day, moment or peak was expected");
        };
    }

    private static Answer<List<PainPlace>> readPlaces(BodyReader in) throws UnreadableException {
        if (!in.has("places")) {
            return Answer.missing();
        }
        if (!(in.taken("places") instanceof Json.Items(List<Json> items))) {
            throw new UnreadableException("places: a list was expected");
        }
        Provenance came = in.came("places");
        List<PainPlace> places = new ArrayList<>();
        for (Json item : items) {
            places.add(readPlace(item, came));
        }
        return Answer.of(List.copyOf(places), came);
    }

    private static PainPlace readPlace(Json json, Provenance came) throws UnreadableException {
        if (!(json instanceof Json.Members(SequencedMap<String, Json> members))
                || !PLACE.containsAll(members.keySet())) {
            throw new UnreadableException("places: a region, with its pain or without, was expected");
        }
        Json region = members.get("region");
        if (region == null) {
            throw new UnreadableException("places: region is missing");
        }
        Json pain = members.get("pain");
        return new PainPlace(
                REGION.member("region", region),
                pain == null ? Answer.missing() : Answer.of(Form.INTENSITY.member("pain", pain), came));
    }
}
