package thole.ui.patterns.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.chart.detail.Axis;
import thole.chart.detail.DayByDayPlot;
import thole.chart.detail.DayByDayPlot.At;
import thole.chart.detail.DayByDayPlot.Dot;
import thole.chart.detail.DayByDayPlot.Line;
import thole.insight.detail.FactorDetail;
import thole.insight.detail.PairedDay;
import thole.insight.detail.TrendLine;
import thole.insight.frame.FactorKey;
import thole.model.factor.Factor;
import thole.text.Texts;
import thole.ui.chart.Drawing;
import thole.ui.chart.FigureTable.Cell;
import thole.ui.chart.FigureTable.Figures;
import thole.ui.kit.FactorLook;
import thole.ui.patterns.detail.Detail.DayByDay;
import thole.ui.patterns.detail.Detail.Panel;

/// Reads every day of a factor into dots, and its estimate into a line.
final class DayByDayReading {

    private static final int LINE_STEPS = 24;
    private static final double RATING_SPREAD = .2;
    private static final double YES_NO_SPREAD = .28;
    private static final double MINUTES_PER_STEP = 30;

    private final Texts texts;
    private final DetailWords words;

    DayByDayReading(Texts texts, DetailWords words) {
        this.texts = texts;
        this.words = words;
    }

    DayByDay read(FactorDetail detail, FactorLook look) {
        List<PairedDay> days = detail.days();
        int lag = detail.finding().shown().lag();
        Optional<DayByDayPlot> plot = days.isEmpty() ? Optional.empty() : Optional.of(plot(detail, look, lag));
        Panel panel = new Panel(
                texts.get("patterns.detail.days"),
                caption(detail),
                plot.map(drawn -> (Drawing) (width, height) -> drawn.picture(width, height, spoken(detail))),
                spoken(detail),
                table(days));
        return new DayByDay(
                panel,
                plot,
                days.stream().map(PairedDay::date).toList(),
                texts.get(
                        "patterns.detail.days.help",
                        spread() > 0 ? 1 : 0,
                        Math.max(spread(), DayByDayPlot.PAIN_SPREAD)));
    }

    private String caption(FactorDetail detail) {
        if (detail.days().isEmpty()) {
            return texts.get("patterns.detail.days.none");
        }
        if (detail.line().isEmpty()) {
            return texts.get("patterns.detail.days.caption-bare");
        }
        return texts.get(
                detail.finding().averagesExceedEstimate()
                        ? "patterns.detail.days.caption-apart"
                        : "patterns.detail.days.caption");
    }

    private String spoken(FactorDetail detail) {
        int days = detail.days().size();
        return detail.line()
                .map(line -> texts.get(
                        "patterns.detail.days.spoken",
                        days,
                        words.nameWithin(),
                        slope(line.slope()),
                        words.figures().rate(perStep(line.slopes().lo95())),
                        words.figures().rate(perStep(line.slopes().hi95()))))
                .orElseGet(() -> texts.get("patterns.detail.days.spoken-bare", days, words.nameWithin()));
    }

    private DayByDayPlot plot(FactorDetail detail, FactorLook look, int lag) {
        List<PairedDay> days = detail.days();
        Axis factor = words.axis(days.stream().mapToDouble(PairedDay::factor));
        double greatest = days.stream().mapToDouble(PairedDay::pain).max().orElse(0);
        Axis pain = Axis.ofPain(greatest, words.figures()::whole);
        String axis =
                texts.get("patterns.detail.axis." + words.code() + "." + words.day(lag), words.name(), words.unit());
        return new DayByDayPlot(
                factor,
                pain,
                days.stream().map(day -> dot(day, lag)).toList(),
                spread(),
                detail.line().map(this::line),
                axis.strip(),
                look.ink());
    }

    private Dot dot(PairedDay day, int lag) {
        return new Dot(
                day.factor(),
                day.pain(),
                texts.get(
                        "patterns.detail.dot." + words.day(lag),
                        words.date(day.date()),
                        words.name(),
                        words.amount(day.factor()),
                        words.figures().recorded(day.pain())));
    }

    private Line line(TrendLine line) {
        return new Line(
                IntStream.rangeClosed(0, LINE_STEPS)
                        .mapToDouble(i -> line.from() + (line.to() - line.from()) * i / LINE_STEPS)
                        .mapToObj(x -> new At(x, line.low(x), line.at(x), line.high(x)))
                        .toList(),
                slope(line.slope()));
    }

    private String slope(double slope) {
        double perStep = perStep(slope);
        String figure = Math.abs(perStep) < .1
                ? words.figures().rate(perStep)
                : words.figures().signed(perStep);
        return texts.get(
                "patterns.detail.slope." + words.code(), figure, words.unit().isBlank() ? 0 : 1, words.unit());
    }

    /// A minute more or less is nothing that anybody would notice.
    private double perStep(double slope) {
        return words.factor() instanceof FactorKey.BuiltIn(Factor builtIn) && builtIn == Factor.ACTIVITY_MINUTES
                ? slope * MINUTES_PER_STEP
                : slope;
    }

    private double spread() {
        return switch (words.code()) {
            case "stress", "sleep_quality", "own_rating" -> RATING_SPREAD;
            case "own_yes" -> YES_NO_SPREAD;
            default -> 0;
        };
    }

    private Figures table(List<PairedDay> days) {
        return new Figures(
                texts.get("patterns.detail.days"),
                texts.get("patterns.detail.table.empty"),
                List.of(texts.get("patterns.detail.table.day"), words.name(), texts.get("patterns.detail.table.pain")),
                days.stream()
                        .map(day -> List.of(
                                new Cell(words.date(day.date()), day.date().toEpochDay()),
                                new Cell(words.amount(day.factor()), day.factor()),
                                new Cell(words.figures().recorded(day.pain()), day.pain())))
                        .toList());
    }
}
