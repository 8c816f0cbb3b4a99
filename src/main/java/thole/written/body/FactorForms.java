package thole.written.body;

import java.time.LocalTime;
import java.util.List;
import thole.model.day.DayStart;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.entry.CustomFactor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.written.json.UnreadableException;

/// How what is asked is written: a factor of the person’s own, and the plan of the check-ins.
public final class FactorForms {

    private static final Form<FactorPurpose> PURPOSE = Form.ofEnum(FactorPurpose.class);
    private static final Form<FactorDirection> DIRECTION = Form.ofEnum(FactorDirection.class);
    private static final Form<FactorTime> TIME = Form.ofEnum(FactorTime.class);
    private static final Form<FactorName> NAME = Form.ofText(FactorName::text, FactorName::new);
    private static final Form<Rhythm> RHYTHM = Form.ofEnum(Rhythm.class);
    private static final Form<DayStart> DAY_START =
            Form.ofText(start -> start.time().toString(), text -> new DayStart(LocalTime.parse(text)));

    private FactorForms() {}

    public static void write(CustomFactor factor, BodyWriter out) {
        out.put("name", factor.name(), NAME);
        switch (factor.scale()) {
            case FactorScale.Amount(String unit) ->
                out.put("scale", "amount", Form.TEXT).put("unit", unit, Form.TEXT);
            case FactorScale.ZeroToTen() -> out.put("scale", "zero_to_ten", Form.TEXT);
            case FactorScale.YesNo() -> out.put("scale", "yes_no", Form.TEXT);
            case FactorScale.Steps(List<String> words) ->
                out.put("scale", "steps", Form.TEXT).put("words", words, Form.TEXTS);
        }
        out.put("purpose", factor.purpose(), PURPOSE)
                .put("direction", factor.direction(), DIRECTION)
                .put("time", factor.time(), TIME);
        if (!factor.preset().isEmpty()) {
            out.put("preset", factor.preset(), Form.TEXT);
        }
        if (factor.isPrivate()) {
            out.put("private", true, Form.FLAG);
        }
    }

    public static CustomFactor readFactor(BodyReader in) throws UnreadableException {
        return new CustomFactor(
                in.required("name", NAME),
                scale(in),
                in.required("purpose", PURPOSE),
                in.required("direction", DIRECTION),
                in.required("time", TIME),
                in.has("preset") ? in.required("preset", Form.TEXT) : "",
                in.has("private") && in.required("private", Form.FLAG));
    }

    private static FactorScale scale(BodyReader in) throws UnreadableException {
        String scale = in.required("scale", Form.TEXT);
        return switch (scale) {
            case "amount" -> new FactorScale.Amount(in.required("unit", Form.TEXT));
            case "zero_to_ten" -> new FactorScale.ZeroToTen();
            case "yes_no" -> new FactorScale.YesNo();
            case "steps" -> steps(in.required("words", Form.TEXTS));
            default -> throw new UnreadableException("scale: amount, zero_to_ten, yes_no or steps was expected");
        };
    }

    private static FactorScale steps(List<String> words) throws UnreadableException {
        if (words.size() < 2) {
            throw new UnreadableException("words: at least two were expected");
        }
        return new FactorScale.Steps(words);
    }

    public static void write(CheckInPlan plan, BodyWriter out) {
        out.put("rhythm", plan.rhythm(), RHYTHM)
                .put("asked", plan.asked(), Form.TEXTS)
                .put("more", plan.more(), Form.TEXTS)
                .answer("paused_from", plan.pausedFrom(), Form.DATE)
                .answer("paused_until", plan.pausedUntil(), Form.DATE)
                .answer("planned_end", plan.plannedEnd(), Form.DATE)
                .answer("question", plan.question(), Form.TEXT)
                .answer("day_start", plan.dayStart(), DAY_START);
    }

    public static CheckInPlan readPlan(BodyReader in) throws UnreadableException {
        return new CheckInPlan(
                in.required("rhythm", RHYTHM),
                in.required("asked", Form.TEXTS),
                in.required("more", Form.TEXTS),
                in.answer("paused_from", Form.DATE),
                in.answer("paused_until", Form.DATE),
                in.answer("planned_end", Form.DATE),
                in.answer("question", Form.TEXT),
                in.answer("day_start", DAY_START));
    }
}
