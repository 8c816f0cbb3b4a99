package thole.written.body;

import thole.model.entry.CustomFactor;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.written.json.UnreadableException;

/// How what belongs to no day is written: the story of the pain, a scan, a factor of the person's own.
public final class StoryForms {

    private static final Form<FactorPurpose> PURPOSE = Form.ofEnum(FactorPurpose.class);
    private static final Form<FactorDirection> DIRECTION = Form.ofEnum(FactorDirection.class);
    private static final Form<FactorTime> TIME = Form.ofEnum(FactorTime.class);
    private static final Form<FactorName> NAME = Form.ofText(FactorName::text, FactorName::new);
    private static final Form<ImagingKind> KIND = Form.ofEnum(ImagingKind.class);
    private static final Form<ImagingResult> RESULT = Form.ofEnum(ImagingResult.class);

    private StoryForms() {}

    public static void write(PainStory story, BodyWriter out) {
        out.answer("start", story.start(), Form.DATE).answer("event", story.event(), Form.TEXT);
    }

    public static PainStory readStory(BodyReader in) throws UnreadableException {
        return new PainStory(in.answer("start", Form.DATE), in.answer("event", Form.TEXT));
    }

    public static void write(Imaging imaging, BodyWriter out) {
        out.answer("date", imaging.date(), Form.DATE)
                .answer("kind", imaging.kind(), KIND)
                .answer("part", imaging.part(), Form.TEXT)
                .answer("result", imaging.result(), RESULT)
                .answer("words", imaging.words(), Form.TEXT);
    }

    public static Imaging readImaging(BodyReader in) throws UnreadableException {
        return new Imaging(
                in.answer("date", Form.DATE),
                in.answer("kind", KIND),
                in.answer("part", Form.TEXT),
                in.answer("result", RESULT),
                in.answer("words", Form.TEXT));
    }

    public static void write(CustomFactor factor, BodyWriter out) {
        out.put("name", factor.name(), NAME);
        switch (factor.scale()) {
            case FactorScale.Amount(String unit) ->
                out.put("scale", "amount", Form.TEXT).put("unit", unit, Form.TEXT);
            case FactorScale.ZeroToTen() -> out.put("scale", "zero_to_ten", Form.TEXT);
            case FactorScale.YesNo() -> out.put("scale", "yes_no", Form.TEXT);
        }
        out.put("purpose", factor.purpose(), PURPOSE)
                .put("direction", factor.direction(), DIRECTION)
                .put("time", factor.time(), TIME);
    }

    public static CustomFactor readFactor(BodyReader in) throws UnreadableException {
        return new CustomFactor(
                in.required("name", NAME),
                scale(in),
                in.required("purpose", PURPOSE),
                in.required("direction", DIRECTION),
                in.required("time", TIME));
    }

    private static FactorScale scale(BodyReader in) throws UnreadableException {
        String scale = in.required("scale", Form.TEXT);
        return switch (scale) {
            case "amount" -> new FactorScale.Amount(in.required("unit", Form.TEXT));
            case "zero_to_ten" -> new FactorScale.ZeroToTen();
            case "yes_no" -> new FactorScale.YesNo();
            default -> throw new UnreadableException("scale: amount, zero_to_ten or yes_no was expected");
        };
    }
}
