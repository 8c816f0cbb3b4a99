package thole.written.body;

import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.written.json.UnreadableException;

/// How the story of the pain and a scan are written.
public final class StoryForms {

    private static final Form<ImagingKind> KIND = Form.ofEnum(ImagingKind.class);
    private static final Form<ImagingResult> RESULT = Form.ofEnum(ImagingResult.class);

    private StoryForms() {}

    public static void write(PainStory story, BodyWriter out) {
        out.answer("start", story.start(), Form.DATE)
                .answer("event", story.event(), Form.TEXT)
                .answer("eases", story.eases(), Form.TEXT)
                .answer("worsens", story.worsens(), Form.TEXT);
    }

    public static PainStory readStory(BodyReader in) throws UnreadableException {
        return new PainStory(
                in.answer("start", Form.DATE),
                in.answer("event", Form.TEXT),
                in.answer("eases", Form.TEXT),
                in.answer("worsens", Form.TEXT));
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
}
