package thole.chart.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.LifeMark;
import thole.chart.trend.series.PainTrend;
import thole.chart.trend.series.Step;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendSeries;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.factor.FactorScale;

/// What is said of one day, or of one week where the chart shows weeks.
record DayWords(TrendView view, TrendWords words, int column) {

    static DayWords of(TrendView view, TrendWords words, int day) {
        return new DayWords(view, words, view.series().columnOf(day));
    }

    private TrendSeries series() {
        return view.series();
    }

    boolean isWeek() {
        return series().step() == Step.WEEK;
    }

    LocalDate dateOfColumn() {
        return view.data().dateOf(series().dayOf(column));
    }

    String date() {
        return words.day(dateOfColumn(), view.data(), view.window());
    }

    double level() {
        return series().pain().level()[column];
    }

    double average() {
        return series().pain().average()[column];
    }

    /// Why there is no figure.
    String missing() {
        return words.texts().get(series().entries()[column] > 0 ? "chart.no_pain_value" : "chart.no_entry");
    }

    String figure() {
        return isWeek() ? words.average(level()) : words.number(level());
    }

    /// What stands beside the figure; often nothing.
    String beside() {
        if (isWeek()) {
            return words.texts().get("chart.week");
        }
        return series().flare()[column] ? words.texts().get("chart.flare_day") : "";
    }

    /// Morning, evening and peak of a day; how many days a week is made of.
    List<String> lines() {
        return isWeek() ? weekLines() : dayLines();
    }

    private List<String> weekLines() {
        int recorded = series().entries()[column];
        if (recorded <= 0) {
            return List.of();
        }
        String days = words.texts().get("chart.week.days", recorded);
        return series().flare()[column] ? List.of(days, words.texts().get("chart.week.flare")) : List.of(days);
    }

    private List<String> dayLines() {
        PainTrend pain = series().pain();
        List<String> lines = new ArrayList<>();
        add(lines, "chart.morning", pain.morning()[column]);
        add(lines, "chart.evening", pain.evening()[column]);
        Optional<String> time = peakTime();
        if (time.isPresent()) {
            lines.add(words.texts().get("chart.peak.at", words.number(pain.peak()[column]), time.get()));
        } else {
            add(lines, "chart.peak", pain.peak()[column]);
        }
        return lines;
    }

    private void add(List<String> lines, String key, double value) {
        if (!Double.isNaN(value)) {
            lines.add(words.texts().get(key, words.number(value)));
        }
    }

    private Optional<String> peakTime() {
        double peak = series().pain().peak()[column];
        return view.data().journal().day(dateOfColumn()).readings().stream()
                .map(Entry::content)
                .filter(reading -> reading.intensity()
                        .given()
                        .map(Intensity::points)
                        .filter(points -> points == peak)
                        .isPresent())
                .flatMap(DayWords::peakMoment)
                .findFirst()
                .map(moment -> words.texts().time(moment.local().toLocalTime()));
    }

    private static Stream<Moment> peakMoment(Reading reading) {
        return reading.time() instanceof ReadingTime.Peak(Moment moment) ? Stream.of(moment) : Stream.empty();
    }

    /// What was done about pain on the day, where its lane is shown; empty otherwise.
    String treatments() {
        int from = series().dayOf(column);
        return view.layers().treatments()
                ? view.data().treatments().stream()
                        .filter(mark -> mark.day() >= from
                                && mark.day() < from + series().step().days())
                        .map(LifeMark::name)
                        .distinct()
                        .collect(Collectors.joining(" · "))
                : "";
    }

    /// The newest total before a day that has none, “4.3, 10 Nov”; empty where there is none.
    String before(FactorTrend trend) {
        for (int earlier = column - 1; earlier >= 0; earlier--) {
            if (!Double.isNaN(trend.values()[earlier])) {
                LocalDate day = view.data().dateOf(series().dayOf(earlier));
                return words.before(trend.values()[earlier], day);
            }
        }
        return "";
    }

    /// All of it as one sentence to be heard.
    String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(words.spokenDay(dateOfColumn()));
        parts.add(Double.isNaN(level()) ? missing() : words.texts().get("chart.spoken.pain", figure()));
        if (!beside().isEmpty()) {
            parts.add(beside());
        }
        parts.addAll(lines());
        if (!Double.isNaN(average())) {
            parts.add(words.texts().get("chart.spoken.average", words.average(average())));
        }
        for (FactorTrend trend : view.panels(view.factors().size())) {
            double value = trend.values()[column];
            if (!Double.isNaN(value)) {
                String said = words.value(trend.factor(), value);
                parts.add(words.texts().get("chart.spoken.factor", words.name(trend.factor()), said));
                Optional.of(words.direction(trend.factor()))
                        .filter(direction -> !direction.isEmpty())
                        .ifPresent(parts::add);
            }
        }
        if (!treatments().isEmpty()) {
            parts.add(words.texts().get("chart.spoken.factor", words.texts().get("chart.treatments"), treatments()));
        }
        return String.join(words.texts().get("chart.spoken.between"), parts);
    }

    /// One day beside another: both values and the difference, the first less the second. A blank has no difference.
    record TwoDays(DayWords day, DayWords other) {

        private TrendWords words() {
            return day.words();
        }

        String otherFigure() {
            return Double.isNaN(other.level()) ? other.missing() : other.figure();
        }

        /// “difference +2.5”; empty where one of the days has no value.
        String difference() {
            double difference = day.level() - other.level();
            return Double.isNaN(difference)
                    ? ""
                    : words().texts().get("chart.compare.difference", words().signed(difference));
        }

        String value(FactorTrend trend) {
            return said(trend, day);
        }

        /// The other day’s value with the difference behind it, where differences of this factor mean something.
        String otherValue(FactorTrend trend) {
            double difference = trend.values()[day.column()] - trend.values()[other.column()];
            return Double.isNaN(difference) || !isMeasured(trend.factor())
                    ? said(trend, other)
                    : words().texts()
                            .get(
                                    "chart.compare.factor",
                                    said(trend, other),
                                    words().signedValue(trend.factor(), difference));
        }

        private String said(FactorTrend trend, DayWords of) {
            double value = trend.values()[of.column()];
            return Double.isNaN(value) ? words().texts().get("chart.blank") : words().value(trend.factor(), value);
        }

        private static boolean isMeasured(TrendFactor factor) {
            return switch (factor) {
                case TrendFactor.BuiltIn _, TrendFactor.Measured _ -> true;
                case TrendFactor.Own own ->
                    switch (own.scale()) {
                        case FactorScale.Amount _, FactorScale.ZeroToTen _ -> true;
                        case FactorScale.YesNo _, FactorScale.Steps _ -> false;
                    };
            };
        }

        /// Both days and the difference of pain, to be heard.
        String spoken() {
            String between = words().texts().get("chart.spoken.between");
            List<String> parts = new ArrayList<>();
            parts.add(words().texts().get("chart.compare.spoken", day.spoken(), other.spoken()));
            if (!difference().isEmpty()) {
                parts.add(difference());
            }
            return String.join(between, parts);
        }
    }
}
