package thole.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An outline made of straight and curved steps.
public record Outline(List<Step> steps) {

    /// How wide the lines of a hatch are.
    public static final double HATCH_WIDTH = 0.7;

    private static final double HATCH_APART = 2.4;
    private static final int PIECES = 8;
    private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");

    /// One step of it.
    public sealed interface Step {}

    /// Begins a part.
    public record Move(double x, double y) implements Step {}

    /// A straight line.
    public record To(double x, double y) implements Step {}

    /// A cubic curve with its two handles.
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /// Back to where the part began.
    public record Close() implements Step {}

    /// A line of a hatch.
    public record Stroke(double fromX, double fromY, double toX, double toY) {}

    public Outline {
        steps = List.copyOf(steps);
    }

    /// Reads path data of the form that our own drawings have: absolute M, L, C and Z.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Outline parse(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            double[] at = numbers(matcher.group(2));
            steps.addAll(
                    switch (matcher.group(1)) {
                        case "M" -> List.of(new Move(at[0], at[1]));
                        case "L" -> pairs(at);
                        case "C" -> curves(at);
                        default -> List.of(new Close());
                    });
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no path data");
        }
        return new Outline(steps);
    }

    private static double[] numbers(String text) {
        String plain = text.replace(',', ' ').strip();
        return plain.isEmpty()
                ? new double[0]
                : Arrays.stream(plain.split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private static List<Step> pairs(double[] at) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < at.length; i += 2) {
            steps.add(new To(at[i], at[i + 1]));
        }
        return steps;
    }

    private static List<Step> curves(double[] at) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 5 < at.length; i += 6) {
            steps.add(new Curve(at[i], at[i + 1], at[i + 2], at[i + 3], at[i + 4], at[i + 5]));
        }
        return steps;
    }

    /// The same, larger or smaller and elsewhere.
    public Outline placed(double scale, double dx, double dy) {
        return new Outline(steps.stream()
                .map(step -> switch (step) {
                    case Move(double x, double y) -> (Step) new Move(x * scale + dx, y * scale + dy);
                    case To(double x, double y) -> new To(x * scale + dx, y * scale + dy);
                    case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                        new Curve(
                                x1 * scale + dx,
                                y1 * scale + dy,
                                x2 * scale + dx,
                                y2 * scale + dy,
                                x * scale + dx,
                                y * scale + dy);
                    case Close close -> close;
                })
                .toList());
    }

    /// The strokes of a hatch that lie inside: upwards to the right, at the same distance everywhere, so that
    /// neighbours meet.
    public List<Stroke> hatch() {
        List<double[]> corners = corners();
        double low = corners.stream().mapToDouble(at -> at[0] + at[1]).min().orElse(0);
        double high = corners.stream().mapToDouble(at -> at[0] + at[1]).max().orElse(0);
        List<Stroke> strokes = new ArrayList<>();
        for (double sum = Math.ceil(low / HATCH_APART) * HATCH_APART; sum <= high; sum += HATCH_APART) {
            double[] across = crossings(corners, sum);
            for (int i = 0; i + 1 < across.length; i += 2) {
                strokes.add(new Stroke(across[i], sum - across[i], across[i + 1], sum - across[i + 1]));
            }
        }
        return strokes;
    }

    /// Where the line x + y = `sum` crosses the edge, as ascending x.
    private static double[] crossings(List<double[]> corners, double sum) {
        List<Double> across = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            double before = from[0] + from[1] - sum;
            double after = to[0] + to[1] - sum;
            if ((before < 0) != (after < 0)) {
                double share = before / (before - after);
                across.add(from[0] + share * (to[0] - from[0]));
            }
        }
        return across.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// The edge as corners, curves in short pieces. It is taken for one part.
    private List<double[]> corners() {
        List<double[]> corners = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Move(double x, double y) -> corners.add(new double[] {x, y});
                case To(double x, double y) -> corners.add(new double[] {x, y});
                case Curve curve -> addPieces(corners, curve);
                case Close _ -> {}
            }
        }
        return corners;
    }

    private static void addPieces(List<double[]> corners, Curve curve) {
        double[] from = corners.isEmpty() ? new double[] {curve.x1(), curve.y1()} : corners.getLast();
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = piece / (double) PIECES;
            double u = 1 - t;
            double[] share = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
            corners.add(new double[] {
                share[0] * from[0] + share[1] * curve.x1() + share[2] * curve.x2() + share[3] * curve.x(),
                share[0] * from[1] + share[1] * curve.y1() + share[2] * curve.y2() + share[3] * curve.y()
            });
        }
    }
}
