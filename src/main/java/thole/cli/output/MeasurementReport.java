package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Judgement;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.Timing;
import thole.text.Texts;

/// The project’s own measurements as a table, or with their raw figures for other programs.
public record MeasurementReport(MeasurementSheet sheet, Texts texts) {

    private static final double SECOND = 1000;
    private static final double MICROSECOND = .001;

    private static final List<String> COLUMNS =
            List.of("subject", "time", "floor", "floor_time", "ratio", "required", "kept");

    /// The table, and below it what must be known to read it.
    public List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> say("column." + column)).toList());
        sheet.comparisons().forEach(comparison -> rows.add(cells(comparison)));
        List<String> lines = new ArrayList<>(aligned(rows));
        lines.add("");
        lines.add(say("machine", sheet.machine().java(), sheet.machine().processors()));
        lines.add(say("errors"));
        lines.add(say("window_flags", String.join(" ", sheet.machine().windowFlags())));
        lines.add(say(sheet.machine().display() ? "display" : "headless"));
        if (sheet.quick()) {
            lines.add(say("quick"));
        }
        return lines;
    }

    private List<String> cells(Comparison comparison) {
        Floor floor = comparison.floor();
        return List.of(
                say("subject." + comparison.subject().code()),
                time(comparison.time()),
                say("floor." + floor.kind().code()),
                switch (floor) {
                    case Floor.Timed timed -> time(timed.time());
                    case Floor.NotHere not -> say("missing." + not.missing().code());
                },
                ratio(comparison.timesFaster()),
                required(comparison.bound()),
                say("kept." + comparison.judgement().name().toLowerCase(Locale.ROOT)));
    }

    private String time(Timing time) {
        double unit = unit(time.milliseconds());
        String name = unit == SECOND ? "seconds" : unit == MICROSECOND ? "microseconds" : "milliseconds";
        boolean alone = Double.isNaN(time.error());
        return say((alone ? "alone." : "time.") + name, time.milliseconds() / unit, time.error() / unit);
    }

    private static double unit(double milliseconds) {
        if (milliseconds >= SECOND) {
            return SECOND;
        }
        return milliseconds < 1 ? MICROSECOND : 1;
    }

    private String ratio(double timesFaster) {
        if (Double.isNaN(timesFaster)) {
            return say("no_ratio");
        }
        return timesFaster >= 1 ? say("faster", timesFaster) : say("slower", 1 / timesFaster);
    }

    private String required(Bound bound) {
        return switch (bound) {
            case Bound.Nothing _ -> say("required.nothing");
            case Bound.NotSlower _ -> say("required.not_slower");
            case Bound.TimesFaster faster -> say("required.times_faster", faster.least(), faster.goal());
            case Bound.AtMostTimes limit -> say("required.at_most_times", limit.most());
            case Bound.Milliseconds limit -> say("required.milliseconds", limit.most(), limit.goal());
        };
    }

    private String say(String key, Object... arguments) {
        return texts.get("cli.bench." + key, arguments);
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, COLUMNS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .toList();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }

    /// One object with the raw figures; what is not here or not asked is null.
    public String json() {
        return JsonLine.of(json -> {
            json.writeStringField("java", sheet.machine().java());
            json.writeNumberField("processors", sheet.machine().processors());
            json.writeArrayFieldStart("window_flags");
            for (String flag : sheet.machine().windowFlags()) {
                json.writeString(flag);
            }
            json.writeEndArray();
            json.writeBooleanField("display", sheet.machine().display());
            json.writeBooleanField("quick", sheet.quick());
            json.writeArrayFieldStart("measurements");
            for (Comparison comparison : sheet.comparisons()) {
                json.writeStartObject();
                write(json, comparison);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeStringField("what", comparison.subject().code());
        write(json, "", comparison.time());
        json.writeStringField("floor", comparison.floor().kind().code());
        switch (comparison.floor()) {
            case Floor.Timed timed -> {
                write(json, "floor_", timed.time());
                json.writeNullField("missing");
            }
            case Floor.NotHere not -> {
                write(json, "floor_", new Timing(Double.NaN, Double.NaN));
                json.writeStringField("missing", not.missing().code());
            }
        }
        JsonLine.number(json, "times_faster", comparison.timesFaster());
        switch (comparison.bound()) {
            case Bound.Nothing _ -> bounds(json, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            case Bound.NotSlower _ -> bounds(json, 1, Double.NaN, Double.NaN, Double.NaN);
            case Bound.TimesFaster faster -> bounds(json, faster.least(), faster.goal(), Double.NaN, Double.NaN);
            case Bound.AtMostTimes limit -> bounds(json, 1 / limit.most(), Double.NaN, Double.NaN, Double.NaN);
            case Bound.Milliseconds limit -> bounds(json, Double.NaN, Double.NaN, limit.most(), limit.goal());
        }
        judgement(json, comparison);
    }

    private static void write(JsonGenerator json, String prefix, Timing time) throws IOException {
        JsonLine.number(json, prefix + "milliseconds", time.milliseconds());
        JsonLine.number(json, prefix + "error", time.error());
    }

    private static void bounds(
            JsonGenerator json, double timesFaster, double timesFasterGoal, double milliseconds, double goal)
            throws IOException {
        JsonLine.number(json, "required_times_faster", timesFaster);
        JsonLine.number(json, "goal_times_faster", timesFasterGoal);
        JsonLine.number(json, "required_milliseconds", milliseconds);
        JsonLine.number(json, "goal_milliseconds", goal);
    }

    private static void judgement(JsonGenerator json, Comparison comparison) throws IOException {
        Judgement judgement = comparison.judgement();
        if (judgement == Judgement.NONE) {
            json.writeNullField("kept");
        } else {
            json.writeBooleanField("kept", judgement != Judgement.BROKEN);
        }
        if (judgement == Judgement.NONE || isWithoutGoal(comparison.bound())) {
            json.writeNullField("goal_reached");
        } else {
            json.writeBooleanField("goal_reached", judgement == Judgement.GOAL_REACHED);
        }
    }

    private static boolean isWithoutGoal(Bound bound) {
        return switch (bound) {
            case Bound.Nothing _, Bound.NotSlower _, Bound.AtMostTimes _ -> true;
            case Bound.TimesFaster _, Bound.Milliseconds _ -> false;
        };
    }
}
